import { dayOfNumber } from '../../calendar/day-of-number.js'
import {
  COPTIC_MONTHS,
  daysInAlexandrianMonth,
  ETHIOPIAN_MONTHS,
  numberOfAlexandrian,
} from '../calendars/alexandrian.js'
import { daysInHebrewMonth, HEBREW_MONTHS, numberOfHebrew } from '../calendars/hebrew.js'
import { daysInHijriMonth, HIJRI_MONTHS, numberOfHijri } from '../calendars/hijri.js'
import {
  daysInSolarHijriMonth,
  numberOfSolarHijri,
  SOLAR_HIJRI_MONTHS,
  SOLAR_HIJRI_YEARS,
} from '../calendars/solar-hijri.js'
import { spanOfDays } from '../calendars/span-of-days.js'
import type { DatePattern } from '../date-pattern.js'

/** A calendar with months of its own names. */
interface Calendar {
  readonly name: string
  readonly months: readonly string[]
  /** Marks of its era. */
  readonly era: string
  /** Years in which a date without a mark of its era is one. */
  readonly years: readonly [first: number, last: number]
  /** What was observed differs from what is computed by up to a day. */
  readonly rough?: boolean
  daysIn(year: number, month: number): number
  numberOf(year: number, month: number, day: number): number
}

const calendars: readonly Calendar[] = [
  {
    name: 'hijri',
    months: HIJRI_MONTHS,
    era: '(?:A\\. ?H\\.|AH\\b)',
    years: [1, 1500],
    rough: true,
    daysIn: daysInHijriMonth,
    numberOf: numberOfHijri,
  },
  {
    name: 'solarHijri',
    months: SOLAR_HIJRI_MONTHS,
    era: '(?:A\\. ?H\\. ?S\\.|AHS\\b|S\\. ?H\\.|SH\\b|A\\. ?P\\.|AP\\b)',
    years: [SOLAR_HIJRI_YEARS.first, SOLAR_HIJRI_YEARS.last],
    daysIn: daysInSolarHijriMonth,
    numberOf: numberOfSolarHijri,
  },
  {
    name: 'hebrew',
    months: HEBREW_MONTHS,
    era: '(?:A\\. ?M\\.|AM\\b)',
    years: [3761, 6000],
    daysIn: daysInHebrewMonth,
    numberOf: numberOfHebrew,
  },
  {
    name: 'ethiopian',
    months: ETHIOPIAN_MONTHS,
    era: '(?:E\\. ?C\\.|EC\\b)',
    years: [0, -1],
    daysIn: daysInAlexandrianMonth,
    numberOf: (year, month, day) => numberOfAlexandrian('ethiopian', year, month, day),
  },
  {
    name: 'coptic',
    months: COPTIC_MONTHS,
    era: '(?:A\\. ?M\\.|AM\\b)',
    years: [0, -1],
    daysIn: daysInAlexandrianMonth,
    numberOf: (year, month, day) => numberOfAlexandrian('coptic', year, month, day),
  },
]

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
const monthNames = calendars.flatMap(({ months }) => months.map((month) => `(?:${month})`)).join('|')
const eras = calendars.map(({ era }) => era).join('|')
const spellings = calendars.map(({ months }) => months.map((month) => new RegExp(`^(?:${month})$`)))
const marks = calendars.map(({ era }) => new RegExp(`^${era}$`))

/**
 * A day or month of the Islamic, Iranian, Hebrew, Ethiopian or Coptic calendar, as the Gregorian day or the interval of its days: `10
 * Muharram 61 AH`, `28 Mordad 1332`, `15 Nisan 5700`, `23 Yekatit 1888 E.C.`. Names of months are names of people as well: a day or the
 * mark of the era has to stand beside the year.
 */
export const otherCalendar: DatePattern = {
  name: 'other-calendar',
  gate: /Mu[hḥ]arr|[SṢ]afar|Rab[iīí]|Jum[aā]d|Rajab|Sha.?.?b[aā]n|Rama|Shaww|Dh[uū]|Farvard|Ordibe|Khord|Tir|Mord|Shahr|Mehr|Aban|Azar|Dey|Bahm|Esfand|Nisan|Iyy?ar|Sivan|Tamm?uz|Av|Elul|Tishr|eshvan|Kislev|Te[vb]|She?vat|Adar|erem|T[ie]k|Hidar|Tah|Yekat|Megab|Mi[yi]|nbot|Sen|Haml|Nehas|Pagum|T(?:ou|hou)t|Baba|Paopi|Hat|Kiahk|Koia|To[bu]|Mes|Amsh|Paremh|Baramh|Parm|Baramo|Pash|Basha|Paon|Baona|Epip|Abib|Nasi/,
  expression: new RegExp(
    `(?<![A-Za-z\\d])(?:(?<day>${DAY})(?: of)? )?(?<month>${monthNames})(?: (?<late>${DAY}),)?,? (?<year>\\d{1,4})\\b(?: ?(?<era>${eras}))?`,
    'd',
  ),
  priority: 3,
  read({ groups }) {
    const year = Number(groups.year)
    const dayText = groups.day ?? groups.late
    const at = calendars.findIndex((calendar, index) => {
      if (!spellings[index]!.some((spelling) => spelling.test(groups.month!))) return false
      const known = year >= calendar.years[0] && year <= calendar.years[1]
      if (groups.era === undefined) return known && dayText !== undefined
      return marks[index]!.test(groups.era) && (known || calendar.name !== 'solarHijri')
    })
    if (at < 0 || year === 0) return null
    const { rough, daysIn, numberOf } = calendars[at]!
    const month = spellings[at]!.findIndex((spelling) => spelling.test(groups.month!)) + 1
    const days = daysIn(year, month)
    if (days === 0) return null
    if (dayText === undefined) {
      const first = numberOf(year, month, 1)
      return { type: 'DATE', edtf: spanOfDays(first, first + days - 1) }
    }
    const day = Number.parseInt(dayText, 10)
    if (day > days) return null
    const { year: own, ...rest } = dayOfNumber(numberOf(year, month, day))
    const era = own > 0 ? { year: own } : { year: 1 - own, era: 'BC' as const }
    return { type: 'DATE', fields: { ...era, ...rest }, ...(rough && { mod: 'APPROX' as const }) }
  },
}
