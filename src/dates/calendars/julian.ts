import { numberOfJdn } from './span-of-days.js'

/** Days since 1970-01-01 of a day of the Julian calendar, by an astronomical year (Richards, Calendars, E. G. Richards 2013). */
export function numberOfJulian(year: number, month: number, day: number): number {
  const a = Math.floor((14 - month) / 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  return numberOfJdn(day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083)
}
