import type { DatePattern, PatternReading } from '../date-pattern.js'
import { month } from '../words/month.js'
import { ordinal } from '../words/ordinal.js'

/** Eras of Japan by their first year (to 1873 the year began between 21 January and 20 February of it). */
const NENGO: Readonly<Record<string, readonly [first: number, last: number]>> = {
  Meiji: [1868, 1912],
  Taisho: [1912, 1926],
  Showa: [1926, 1989],
  Heisei: [1989, 2019],
  Reiwa: [2019, 2099],
  Ansei: [1854, 1860],
  Kaei: [1848, 1854],
  Tempo: [1830, 1844],
  Kansei: [1789, 1801],
  Keio: [1865, 1868],
  Bunkyu: [1861, 1864],
  Genroku: [1688, 1704],
}
/** Reigns of the Qing by their first year, and that of their last (R. H. Mathews, Chinese-English Dictionary, table of reigns). */
const REIGNS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  Shunzhi: [1644, 1661],
  Kangxi: [1662, 1722],
  Yongzheng: [1723, 1735],
  Qianlong: [1736, 1796],
  Jiaqing: [1796, 1820],
  Daoguang: [1821, 1850],
  Xianfeng: [1851, 1861],
  Tongzhi: [1862, 1874],
  Guangxu: [1875, 1908],
  Xuantong: [1909, 1912],
}
/** The first year of Japan's Gregorian calendar. */
const FIRST_GREGORIAN = 1873

const names = [...Object.keys(NENGO), ...Object.keys(REIGNS)]
  .join('|')
  .replace('Showa', 'Sh[oō]wa')
  .replace('Taisho', 'Taish[oō]')
const DAY = `(?:(?<day>3[01]|[12]\\d|0?[1-9]) (?<month>${month.full}),? |(?<month2>${month.full}) (?<day2>3[01]|[12]\\d|0?[1-9]),? )`

/**
 * A year of a Japanese era or a Chinese reign: `Meiji 37`, `15 August, Shōwa 20`, `Guangxu 24`, `the 58th year of Qianlong`. A lunar
 * year is two of ours; its months and days have no value here, for they need a table.
 */
export const yearOfReign: DatePattern = {
  name: 'year-of-reign',
  gate: /Meiji|Taish|Sh[oō]wa|Heisei|Reiwa|Ansei|Kaei|Tempo|Kansei|Keio|Bunkyu|Genroku|Shunzhi|Kangxi|Yongzheng|Qianlong|Jiaqing|Daoguang|Xianfeng|Tongzhi|Guangxu|Xuantong/,
  expression: new RegExp(
    `(?:${DAY})?(?:(?:the )?(?<ordinal>${ordinal.source}|\\d{1,2}(?:st|nd|rd|th)) year of (?:the reign of )?(?:the )?(?<reign>${names})(?: (?:Emperor|era|reign))?|(?<name>${names})(?: year)? (?<number>\\d{1,2})\\b)`,
    'd',
  ),
  priority: 3,
  read({ groups, after }) {
    const name = (groups.name ?? groups.reign!).replace('ō', 'o')
    const span = NENGO[name] ?? REIGNS[name]!
    const count = groups.number === undefined ? ordinal.valueOf(groups.ordinal!) : Number(groups.number)
    if (count === null || count < 1 || (groups.number !== undefined && /^ \p{Ll}+s\b/u.test(after))) return null
    const year = span[0] + count - 1
    return year > span[1] ? null : readingOf(year, name in NENGO && year >= FIRST_GREGORIAN, groups)
  },
}

function readingOf(
  year: number,
  solar: boolean,
  { day, month: name, day2, month2 }: Readonly<Record<string, string | undefined>>,
): PatternReading {
  const named = name ?? month2
  if (!solar) return { type: 'DATE', edtf: `${year}/${year + 1}` }
  if (named === undefined) return { type: 'DATE', fields: { year } }
  return { type: 'DATE', fields: { year, month: month.numberOf(named), day: Number(day ?? day2) } }
}
