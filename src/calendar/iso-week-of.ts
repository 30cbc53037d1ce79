import { addDays } from './add-days.js'
import type { CivilDate } from './civil-date.js'
import { dayNumber } from './day-number.js'
import { weekdayOf } from './weekday-of.js'

/** The ISO 8601 week that holds a day, with the year that the week is counted in and its Monday. */
export function isoWeekOf(date: CivilDate): { year: number; week: number; monday: CivilDate } {
  const monday = addDays(date, 1 - weekdayOf(date))
  const { year } = addDays(monday, 3)
  const first = dayNumber({ year, month: 1, day: 4 })
  return { year, week: Math.floor((dayNumber(addDays(monday, 3)) - first + 3) / 7) + 1, monday }
}
