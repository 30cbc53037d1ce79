import type { CivilDate } from './civil-date.js'
import { dayNumber } from './day-number.js'
import { dayOfNumber } from './day-of-number.js'

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dayOfNumber(dayNumber(date) + days)
}
