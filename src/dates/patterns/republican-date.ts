import { dayOfNumber } from '../../calendar/day-of-number.js'
import { romanNumerals } from '../../text/roman-numerals.js'
import {
  daysInRepublicanMonth,
  LAST_REPUBLICAN,
  numberOfRepublican,
  REPUBLICAN_MONTHS,
} from '../calendars/republican.js'
import { spanOfDays } from '../calendars/span-of-days.js'
import type { DatePattern, PatternReading } from '../date-pattern.js'
import { ordinal } from '../words/ordinal.js'

const YEAR = '(?:[Aa]n|[Yy]ear) (?<year>\\d{1,2}|[IVX]{1,4})\\b'
const months = REPUBLICAN_MONTHS.map((month) => `(?:${month})`).join('|')
const spellings = REPUBLICAN_MONTHS.map((month) => new RegExp(`^${month}$`))

/**
 * A date of the French Republican calendar: `9 Thermidor, Year II`, `Nivôse an II`, `Year VI of the Republic`, `the second
 * complementary day of Year III`. The year is asked for: Germinal is a novel, Thermidor a lobster.
 */
export const republicanDate: DatePattern = {
  name: 'republican-date',
  gate: /\b(?:[Aa]n|[Yy]ear) (?:\d|[IVX])/,
  expression: new RegExp(
    `(?:(?:(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)? (?:of )?)?(?<month>${months}),? (?:of (?:the )?|in (?:the )?)?|(?:the )?(?<extra>${ordinal.source}) complementary day,? (?:of (?:the )?)?)?${YEAR}(?<republic> of the (?:French )?Republic)?`,
    'd',
  ),
  priority: 3,
  read({ groups, before }) {
    if (groups.day === undefined && /\d $/.test(before)) return null
    const year = /\d/.test(groups.year!) ? Number(groups.year) : romanNumerals.indexOf(groups.year!.toLowerCase())
    if (year < 1 || year > LAST_REPUBLICAN) return null
    if (groups.extra !== undefined) return dayOf(year, 13, ordinal.valueOf(groups.extra) ?? 0)
    if (groups.month === undefined) {
      if (groups.republic === undefined) return null
      return { type: 'DATE', edtf: spanOfDays(numberOfRepublican(year, 1, 1), numberOfRepublican(year + 1, 1, 1) - 1) }
    }
    const month = spellings.findIndex((spelling) => spelling.test(groups.month!)) + 1
    if (groups.day !== undefined) return dayOf(year, month, Number(groups.day))
    const first = numberOfRepublican(year, month, 1)
    return { type: 'DATE', edtf: spanOfDays(first, first + daysInRepublicanMonth(year, month) - 1) }
  },
}

function dayOf(year: number, month: number, day: number): PatternReading | null {
  if (day < 1 || day > daysInRepublicanMonth(year, month)) return null
  return { type: 'DATE', fields: dayOfNumber(numberOfRepublican(year, month, day)) }
}
