import { dayOfNumber } from '../../calendar/day-of-number.js'
import { daysInMonth } from '../../calendar/days-in-month.js'
import { writeYear } from '../../calendar/write-year.js'
import { numberOfAlexandrian } from '../calendars/alexandrian.js'
import { numberOfHijri } from '../calendars/hijri.js'
import { spanOfDays } from '../calendars/span-of-days.js'
import type { DatePattern, PatternReading } from '../date-pattern.js'

/** The marks of an era, before its number or behind it, and what a year of it is: an interval, a year, or nothing where it has none such. */
interface Era {
  readonly before?: string
  readonly behind?: string
  readOf(year: number): PatternReading | null
}

const interval = (edtf: string): PatternReading => ({ type: 'DATE', edtf })
const plainYear = (year: number): PatternReading =>
  year > 0 ? { type: 'DATE', fields: { year } } : { type: 'DATE', fields: { year: 1 - year, era: 'BC' } }
const years = (first: number, last: number) => interval(`${writeYear(first)}/${writeYear(last)}`)
const within = (year: number, first: number, last: number, reading: () => PatternReading) =>
  year >= first && year <= last ? reading() : null

const eras: readonly Era[] = [
  {
    // Anno Hegirae, by the tabular calendar, which what was observed differs from by a day or two: the years that it touches.
    before: '(?:A\\. ?H\\.|AH|[Aa]nno Hegirae)',
    behind: '(?:A\\. ?H\\.|AH\\b|[Aa]nno Hegirae)',
    readOf: (year) =>
      within(year, 1, 1500, () => {
        const [first, last] = [numberOfHijri(year, 1, 1), numberOfHijri(year + 1, 1, 1) - 1].map(
          (day) => dayOfNumber(day).year,
        )
        return first === last ? plainYear(first!) : years(first!, last!)
      }),
  },
  {
    // Thai: the year began in April to 1940, which had nine months.
    before: '(?:B\\. ?E\\.|BE)',
    behind: '(?:B\\. ?E\\.|BE\\b)',
    readOf: (year) => within(year, 2400, 2600, () => thaiYear(year)),
  },
  { before: 'Juche(?: year)?', readOf: (year) => within(year, 1, 150, () => plainYear(year + 1911)) },
  {
    before: '(?:Minguo|ROC year)',
    behind: 'of the Republic of China\\b',
    readOf: (year) => within(year, 1, 150, () => plainYear(year + 1911)),
  },
  {
    // Civil calendar of India, from 1957.
    before: 'Saka(?: [Ss]amvat| [Ee]ra)?',
    readOf: (year) =>
      within(year, 1879, 1999, () =>
        interval(`${year + 78}-03-${sakaDay(year)}/${year + 79}-03-${sakaDay(year + 1) - 1}`),
      ),
  },
  {
    before: '(?:Vikram [Ss]amvat|V\\. ?S\\.|VS)',
    readOf: (year) => within(year, 1000, 2150, () => years(year - 57, year - 56)),
  },
  {
    before: '(?:Bengali (?:year|era|San)|Bangla san)',
    behind: 'of the (?:Bengali?|Bangla) (?:[Ee]ra|[Ss]an|[Cc]alendar)\\b',
    readOf: (year) => within(year, 1000, 1499, () => interval(`${year + 593}-04/${year + 594}-04`)),
  },
  { before: 'Fasli(?: year)?', readOf: (year) => within(year, 1000, 1499, () => years(year + 590, year + 593)) },
  {
    before: '(?:A\\. ?U\\. ?C\\.|AUC)',
    behind: '(?:A\\. ?U\\. ?C\\.|AUC\\b)',
    readOf: (year) => within(year, 1, 2000, () => plainYear(year - 753)),
  },
  {
    // Of Diocletian, which the Copts count by, from 29 August 284.
    before: '[Aa]nno Martyrum',
    behind: '(?:[Aa]nno Martyrum|of the [Ee]ra of (?:the )?(?:Martyrs|Diocletian))\\b',
    readOf: (year) =>
      within(year, 1, 1800, () => {
        const first = numberOfAlexandrian('coptic', year, 1, 1)
        return interval(spanOfDays(first, numberOfAlexandrian('coptic', year + 1, 1, 1) - 1))
      }),
  },
  {
    // Of Spain, from 1 January 38 BC, to the fifteenth century (Ginzel).
    before: '(?:Spanish|Hispanic) [Ee]ra',
    behind: 'of the (?:Spanish|Hispanic) [Ee]ra\\b',
    readOf: (year) => within(year, 300, 1460, () => plainYear(year - 38)),
  },
  {
    // Of the Greeks, as the Syrians count: from October 312 BC.
    before: '(?:A\\. ?G\\.|[Aa]nno Gr(?:ae|æ)corum)',
    behind: '(?:[Aa]nno Gr(?:ae|æ)corum|of the [Ee]ra of the Greeks)\\b',
    readOf: (year) => within(year, 1, 1900, () => years(year - 312, year - 311)),
  },
  {
    // Of the Seleucids: the same, or from April 311 BC in Babylon.
    behind: 'of the (?:Seleucid [Ee]ra|[Ee]ra of the Seleucids)\\b',
    readOf: (year) => within(year, 1, 1900, () => years(year - 312, year - 310)),
  },
  {
    // Anno mundi of the Byzantines, from September, by the Julian calendar.
    before: '(?:the )?Byzantine year',
    behind: 'of the Byzantine (?:era|calendar)\\b',
    readOf: (year) =>
      within(year, 5509, 7300, () => interval(`${writeYear(year - 5509)}-09-01/${writeYear(year - 5508)}-08-31`)),
  },
]

function thaiYear(year: number): PatternReading {
  if (year > 2483) return plainYear(year - 543)
  return interval(`${year - 543}-04-01/${year === 2483 ? '1940-12-31' : `${year - 542}-03-31`}`)
}

/** 1 Chaitra is 22 March, and 21 March in leap years (Calendar Reform Committee, 1955). */
const sakaDay = (year: number) => (daysInMonth(year + 78, 2) === 29 ? 21 : 22)

/** The year of Christ in brackets behind, which wins. */
const CHRISTIAN = '(?: ?[(/]\\s?(?<christian>\\d{1,4})(?: ?(?:A\\. ?D\\.|AD|C\\. ?E\\.|CE))?\\)?)?'

const marksOf = (side: 'before' | 'behind') => eras.flatMap((era) => era[side] ?? []).join('|')
const whole = (mark: string | undefined) => (mark === undefined ? undefined : new RegExp(`^${mark}$`))
const spellings = { before: eras.map(({ before }) => whole(before)), behind: eras.map(({ behind }) => whole(behind)) }

/**
 * A year of another era: `AH 1257`, `B.E. 2475`, `Juche 37`, `Vikram Samvat 1914`, `691 AUC`, `the Byzantine year 6961`. It is the
 * interval of its days, or the year that it is; never that number of years after Christ.
 */
export const eraOfOther: DatePattern = {
  name: 'era-of-other',
  gate: /A\.? ?H\b|Hegirae|B\.? ?E\b|Juche|Minguo|Republic of China|ROC|Saka|[Ss]amvat|V\.? ?S\b|Bengal|Bangla|Fasli|A\.? ?U\.? ?C|Byzantine|Martyr|Diocletian|panic [Ee]ra|Spanish [Ee]ra|A\. ?G\.|Gr(?:ae|æ)corum|Seleucid|of the Greeks/,
  expression: new RegExp(
    `(?:(?<before>${marksOf('before')}) ?(?<first>\\d{1,4})\\b|(?:[Tt]he )?(?:[Yy]ear )?(?<last>\\d{1,4}) ?(?<behind>${marksOf('behind')}))${CHRISTIAN}`,
    'd',
  ),
  priority: 3,
  read({ groups, before, after, text }) {
    if (/[\d.,$£€-]$/.test(before)) return null
    if (/^[-–/]\d/.test(after)) return null
    const side = groups.before === undefined ? 'behind' : 'before'
    const era = eras[spellings[side].findIndex((spelling) => spelling?.test(groups[side]!))]!
    const reading = era.readOf(Number(groups.first ?? groups.last))
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
