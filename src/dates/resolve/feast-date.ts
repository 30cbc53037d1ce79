import { addDays } from '../../calendar/add-days.js'
import { weekdayOf } from '../../calendar/weekday-of.js'
import type { Fields } from '../reading.js'

/** Month and day of a movable feast in a year; Easter by the Gregorian reckoning (Meeus, Jones, Butcher). */
export function feastDate(feast: NonNullable<Fields['feast']>, year: number): { month: number; day: number } {
  if (feast === 'thanksgiving') {
    const first = weekdayOf({ year, month: 11, day: 1 })
    return { month: 11, day: 1 + ((4 - first + 7) % 7) + 21 }
  }
  const { month, day } = addDays(
    easterOf(year),
    { easter: 0, 'easter-monday': 1, pentecost: 49, 'good-friday': -2 }[feast],
  )
  return { month, day }
}

/** Easter by the Gregorian reckoning. */
export function easterOf(year: number): { year: number; month: number; day: number } {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const skipped = Math.floor((century + 8) / 25)
  const correction = Math.floor((century - skipped + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451)
  const sum = epact + week - 7 * late + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}
