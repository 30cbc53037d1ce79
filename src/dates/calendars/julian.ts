import { numberOfJdn } from './span-of-days.js'

/** Days since 1970-01-01 of a day of the Julian calendar, with astronomical years (Meeus, Astronomical Algorithms, chapter 7). */
export function numberOfJulian(year: number, month: number, day: number): number {
  const shift = month < 3 ? 1 : 0
  const years = year + 4800 - shift
  const months = month + 12 * shift - 3
  return numberOfJdn(day + Math.floor((153 * months + 2) / 5) + 365 * years + Math.floor(years / 4) - 32_083)
}
