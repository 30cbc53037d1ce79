import type { CivilDate } from './civil-date.js'
import { dayNumber } from './day-number.js'

/** The day of the week after ISO 8601: 1 is Monday, 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  const since = dayNumber(date) + 3
  return since - Math.floor(since / 7) * 7 + 1
}
