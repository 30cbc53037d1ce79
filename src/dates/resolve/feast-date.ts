import { addDays } from '../../calendar/add-days.js'
import { weekdayOf } from '../../calendar/weekday-of.js'
import { gregorianEasterOf } from '../calendars/easter.js'
import type { Fields } from '../reading.js'

/** Month and day of a movable feast in a year of the Gregorian calendar. */
export function feastDate(feast: NonNullable<Fields['feast']>, year: number): { month: number; day: number } {
  if (feast === 'thanksgiving') {
    const first = weekdayOf({ year, month: 11, day: 1 })
    return { month: 11, day: 1 + ((4 - first + 7) % 7) + 21 }
  }
  const { month, day } = addDays(gregorianEasterOf(year), feast)
  return { month, day }
}
