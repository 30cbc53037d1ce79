import type { CivilDate } from '../../calendar/civil-date.js'

/** Easter by the Gregorian reckoning (Meeus, Jones, Butcher). */
export function gregorianEasterOf(year: number): CivilDate {
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

/** Easter of the Julian calendar, as a day of it (Meeus, Astronomical Algorithms, chapter 8). */
export function julianEasterOf(year: number): CivilDate {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const sum = d + e + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}
