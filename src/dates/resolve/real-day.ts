import { dayOfNumber } from '../../calendar/day-of-number.js'
import { daysInMonth } from '../../calendar/days-in-month.js'
import { writeDate } from '../../calendar/write-date.js'
import { numberOfJulian } from '../calendars/julian.js'
import type { Moment } from './moment.js'

/** A moment that a calendar has, and what is wrong with the words where theirs is none. */
export interface RealDay {
  readonly moment: Moment | null
  /** The same day by the Gregorian calendar, where the Julian alone has it. */
  readonly gregorian?: string
  readonly fault?: { readonly code: 'impossible-date' | 'julian-leap-day'; readonly message: string }
}

/** The last year in which a state kept the Julian calendar (Greece). */
const LAST_JULIAN = 1923

/**
 * What a day is in the calendar of EDTF, the proleptic Gregorian one. The 29 February of a century in the Julian calendar is a day
 * that this has not: its month is kept, and beside it the day that it is. The 30 February of 1712 was in Sweden, and is 11 March (Swedish calendar). Any other day
 * that its month does not have is none.
 */
export function realDay(moment: Moment, sentence: string): RealDay {
  const { year, month, day, ...rest } = moment
  if (year === undefined || !month || !day || day <= daysInMonth(year, month)) return { moment }
  if (year === 1712 && month === 2 && day === 30 && /\b(?:Swed(?:en|ish|es?)|Fin(?:land|nish|ns?))\b/.test(sentence)) {
    return { moment: { ...rest, year, month: 3, day: 11 } }
  }
  if (month === 2 && day === 29 && year % 100 === 0 && year <= LAST_JULIAN) {
    const message = `Unexpected 29 February ${year}, which the Julian calendar alone has: the value is its month`
    const gregorian = writeDate(dayOfNumber(numberOfJulian(year, month, day)))
    return { moment: { year, month }, gregorian, fault: { code: 'julian-leap-day', message } }
  }
  const message = `Unexpected day ${day}, expected one of the ${daysInMonth(year, month)} that its month has`
  return { moment: null, fault: { code: 'impossible-date', message } }
}
