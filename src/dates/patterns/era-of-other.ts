import { daysInMonth } from '../../calendar/days-in-month.js'
import { writeYear } from '../../calendar/write-year.js'
import { numberOfHijri } from '../calendars/hijri.js'
import { spanOfDays } from '../calendars/span-of-days.js'
import type { DatePattern, PatternReading } from '../date-pattern.js'

/** How years of an era are written, and what one is: an interval, a year, or nothing where the era has no such year. */
interface Era {
  /** With the group `n` for the number. */
  readonly source: string
  readOf(year: number): PatternReading | null
}

const interval = (edtf: string): PatternReading => ({ type: 'DATE', edtf })
const plainYear = (year: number): PatternReading =>
  year > 0 ? { type: 'DATE', fields: { year } } : { type: 'DATE', fields: { year: 1 - year, era: 'BC' } }
const years = (first: number, last: number) => interval(`${writeYear(first)}/${writeYear(last)}`)
const within = (year: number, first: number, last: number, reading: () => PatternReading) =>
  year >= first && year <= last ? reading() : null

const BE = '(?:B\\. ?E\\.|BE\\b)'

const eras: readonly Era[] = [
  {
    // Anno Hegirae, by the tabular calendar.
    source:
      '(?:(?:A\\. ?H\\.|AH|[Aa]nno Hegirae) ?(?<n>\\d{1,4})\\b|(?<n>\\d{1,4}) ?(?:A\\. ?H\\.|AH\\b|[Aa]nno Hegirae))',
    readOf: (year) =>
      within(year, 1, 1500, () => interval(spanOfDays(numberOfHijri(year, 1, 1), numberOfHijri(year + 1, 1, 1) - 1))),
  },
  {
    // Thai: the year began in April to 1940, which had nine months.
    source: `(?:${BE} ?(?<n>2[0-6]\\d\\d)\\b|(?<n>2[0-6]\\d\\d) ?${BE})`,
    readOf: (year) =>
      year > 2483
        ? plainYear(year - 543)
        : interval(`${year - 543}-04-01/${year === 2483 ? '1940-12-31' : `${year - 542}-03-31`}`),
  },
  { source: 'Juche (?:year )?(?<n>\\d{2,3})\\b', readOf: (year) => within(year, 1, 150, () => plainYear(year + 1911)) },
  {
    source: '(?:Minguo|(?:the )?[Yy]ear (?<n>\\d{1,3}) of the Republic of China\\b|ROC year) ?(?<n>\\d{1,3})?\\b',
    readOf: (year) => within(year, 1, 150, () => plainYear(year + 1911)),
  },
  {
    // Civil calendar of India, from 1957.
    source: 'Saka (?:[Ss]amvat |[Ee]ra )?(?<n>1[89]\\d\\d)\\b',
    readOf: (year) =>
      within(year, 1879, 2050, () =>
        interval(`${year + 78}-03-${sakaDay(year)}/${year + 79}-03-${sakaDay(year + 1) - 1}`),
      ),
  },
  {
    source: '(?:Vikram [Ss]amvat|V\\. ?S\\.|VS) (?<n>[12]\\d{3})\\b',
    readOf: (year) => within(year, 1000, 2150, () => years(year - 57, year - 56)),
  },
  {
    source: '(?:Bengali (?:year|era|San)|Bangla san) (?<n>1[0-4]\\d\\d)\\b',
    readOf: (year) => interval(`${year + 593}-04/${year + 594}-04`),
  },
  { source: 'Fasli (?:year )?(?<n>1[0-4]\\d\\d)\\b', readOf: (year) => years(year + 590, year + 593) },
  {
    source: '(?:(?<n>\\d{1,4}) ?(?:A\\. ?U\\. ?C\\.|AUC\\b)|(?:A\\. ?U\\. ?C\\.|AUC) (?<n>\\d{1,4})\\b)',
    readOf: (year) => within(year, 1, 2000, () => plainYear(year - 753)),
  },
  {
    // Anno mundi of the Byzantines, from September, by the Julian calendar.
    source:
      '(?:(?:the )?Byzantine year (?<n>\\d{4})\\b|(?:the year )?(?<n>\\d{4}) of the Byzantine (?:era|calendar)\\b)',
    readOf: (year) =>
      within(year, 5509, 7300, () => interval(`${writeYear(year - 5509)}-09-01/${writeYear(year - 5508)}-08-31`)),
  },
]

/** 1 Chaitra is 22 March, and 21 March in leap years (Calendar Reform Committee, 1955). */
const sakaDay = (year: number) => (daysInMonth(year + 78, 2) === 29 ? 21 : 22)

/** The year of Christ in brackets behind, which wins. */
const CHRISTIAN = '(?: ?[(/]\\s?(?<christian>\\d{1,4})(?: ?(?:A\\. ?D\\.|AD|C\\. ?E\\.|CE))?\\)?)?'

/** Each pattern with groups of its own names. */
const sources = eras.map(({ source }, era) => {
  let group = 0
  return source.replaceAll('(?<n>', () => `(?<n${era}x${group++}>`)
})

/**
 * A year of another era: `AH 1257`, `B.E. 2475`, `Juche 37`, `Vikram Samvat 1914`, `691 AUC`, `the Byzantine year 6961`. It is the
 * interval of its days, or the year that it is; never that number of years after Christ.
 */
export const eraOfOther: DatePattern = {
  name: 'era-of-other',
  gate: /\d/,
  expression: new RegExp(`(?:${sources.join('|')})${CHRISTIAN}`, 'd'),
  priority: 3,
  read({ groups, before, after, text }) {
    if (/[\d.,$£€-]$/.test(before)) return null
    const [key, digits] = Object.entries(groups).find(([name, value]) => /^n\d/.test(name) && value !== undefined) ?? []
    if (key === undefined || /^[-–/]\d/.test(after)) return null
    const reading = eras[Number(/\d+/.exec(key)![0])]!.readOf(Number(digits))
    if (groups.christian !== undefined && reading !== null) {
      const isClosed = text.endsWith(')') || !text.includes('(')
      const year = Number(groups.christian)
      return isClosed && fits(reading, year) ? { type: 'DATE', fields: { year } } : reading
    }
    return reading
  },
}

/** Whether a year of Christ is one that the other era's year touches, or nearly so. */
function fits({ edtf, fields }: PatternReading, year: number): boolean {
  const [first, last] = edtf?.split('/').map((end) => Number(end.slice(0, 4))) ?? [fields!.year!, fields!.year!]
  return year >= first! - 1 && year <= last! + 1
}
