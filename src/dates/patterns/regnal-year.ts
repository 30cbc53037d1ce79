import { dayNumber } from '../../calendar/day-number.js'
import { dayOfNumber } from '../../calendar/day-of-number.js'
import { writeDate } from '../../calendar/write-date.js'
import type { DatePattern } from '../date-pattern.js'
import { ordinal } from '../words/ordinal.js'

/** A reign: its first day as written then, and the year in which it ended; `shared` where another country had a ruler of that name. */
interface Reign {
  readonly from: readonly [year: number, month: number, day: number]
  readonly to: number
  readonly shared?: true
}

const shared = true
/** The rulers of England and Britain from whose first day years were counted (C. R. Cheney, Handbook of Dates). John's years move. */
const REIGNS: Readonly<Record<string, Reign>> = {
  'William I': { from: [1066, 12, 25], to: 1087, shared },
  'William II': { from: [1087, 9, 26], to: 1100, shared },
  'Henry I': { from: [1100, 8, 5], to: 1135, shared },
  Stephen: { from: [1135, 12, 26], to: 1154, shared },
  'Henry II': { from: [1154, 12, 19], to: 1189, shared },
  'Richard I': { from: [1189, 9, 3], to: 1199 },
  'Henry III': { from: [1216, 10, 28], to: 1272, shared },
  'Edward I': { from: [1272, 11, 20], to: 1307 },
  'Edward II': { from: [1307, 7, 8], to: 1327 },
  'Edward III': { from: [1327, 1, 25], to: 1377 },
  'Richard II': { from: [1377, 6, 22], to: 1399 },
  'Henry IV': { from: [1399, 9, 30], to: 1413, shared },
  'Henry V': { from: [1413, 3, 21], to: 1422, shared },
  'Henry VI': { from: [1422, 9, 1], to: 1461, shared },
  'Edward IV': { from: [1461, 3, 4], to: 1483 },
  'Richard III': { from: [1483, 6, 26], to: 1485 },
  'Henry VII': { from: [1485, 8, 22], to: 1509 },
  'Henry VIII': { from: [1509, 4, 22], to: 1547 },
  'Edward VI': { from: [1547, 1, 28], to: 1553 },
  'Elizabeth I': { from: [1558, 11, 17], to: 1603 },
  'James I': { from: [1603, 3, 24], to: 1625, shared },
  'Charles I': { from: [1625, 3, 27], to: 1649, shared },
  'Charles II': { from: [1649, 1, 30], to: 1685, shared },
  'James II': { from: [1685, 2, 6], to: 1688, shared },
  'William III': { from: [1689, 2, 13], to: 1702, shared },
  Anne: { from: [1702, 3, 8], to: 1714 },
  'George I': { from: [1714, 8, 1], to: 1727 },
  'George II': { from: [1727, 6, 11], to: 1760 },
  'George III': { from: [1760, 10, 25], to: 1820 },
  'George IV': { from: [1820, 1, 29], to: 1830 },
  'William IV': { from: [1830, 6, 26], to: 1837 },
  Victoria: { from: [1837, 6, 20], to: 1901 },
  'Edward VII': { from: [1901, 1, 22], to: 1910 },
  'George V': { from: [1910, 5, 6], to: 1936 },
}

/** Names as statutes shorten them. */
const SHORT: Readonly<Record<string, string>> = {
  Will: 'William',
  Hen: 'Henry',
  Ric: 'Richard',
  Rich: 'Richard',
  Edw: 'Edward',
  Eliz: 'Elizabeth',
  Jac: 'James',
  Jas: 'James',
  Car: 'Charles',
  Chas: 'Charles',
  Geo: 'George',
  Vict: 'Victoria',
}

const RULER = `(?<name>William|Henry|Stephen|Richard|Edward|Elizabeth|James|Charles|Anne|George|Victoria|(?:${Object.keys(SHORT).join('|')})\\.)(?: (?<number>I{1,3}|IV|VI{0,3})\\b|(?= ))?`
/** Year in which Britain took the Gregorian calendar: from then on the years of George II began on 22 June. */
const REFORM = 1752

/**
 * A year counted from the first day of a reign, as the interval of its days: `the third year of Edward II`, `5 Hen. VIII`. A ruler whose
 * name and number another country had too is uncertain (`?`).
 */
export const regnalYear: DatePattern = {
  name: 'regnal-year',
  gate: /Will|Hen|Steph|Ric|Edw|Eliz|Ja[cms]|Char|Car\.|Chas|Anne|Geo|Vict/,
  expression: new RegExp(
    `(?:(?:[Tt]he )?(?<ordinal>${ordinal.source}|[1-6]?\\d(?:st|nd|rd|th)) (?:regnal )?year of (?:the reign of )?(?:King |Queen )?|(?<count>[1-6]?\\d) (?=[A-Z][a-z]{2,8}\\.))${RULER}`,
    'd',
  ),
  priority: 4,
  read({ groups, before, after }) {
    if (/[\d.,/-]$/.test(before)) return null
    const count = groups.count === undefined ? ordinalOf(groups.ordinal!) : Number(groups.count)
    const name = SHORT[groups.name!.replace('.', '')] ?? groups.name!
    const key = groups.number === undefined ? (name === 'Elizabeth' ? 'Elizabeth I' : name) : `${name} ${groups.number}`
    const reign = REIGNS[key]
    if (
      reign === undefined ||
      count === null ||
      count < 1 ||
      /^ (?:of (?!England|Great Britain)[A-Z]|\p{Lu})/u.test(after)
    )
      return null
    const [year, month, day] = reign.from
    const first = year + count - 1
    if (first > reign.to) return null
    const begins = (own: number) => ({ year: own, month, day: key === 'George II' && own > REFORM ? 22 : day })
    const mark = reign.shared ? '?' : ''
    const last = dayOfNumber(dayNumber(begins(first + 1)) - 1)
    return { type: 'DATE', edtf: `${writeDate(begins(first))}${mark}/${writeDate(last)}${mark}` }
  },
}

function ordinalOf(text: string): number | null {
  return /^\d/.test(text) ? Number.parseInt(text, 10) : ordinal.valueOf(text)
}
