import { dayNumber } from '../../calendar/day-number.js'

export const SOLAR_HIJRI_MONTHS =
  'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' ')

/** The years of which the rule below is true: the official calendar is of 1304 (1925). */
export const SOLAR_HIJRI_YEARS = { first: 1304, last: 1472 } as const

/** Leap years by their place among 33 (Borkowski; equal to the observed equinox in these years). */
const LEAPS: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30])

/** Days since 1970-01-01 of a day of the Iranian calendar; 1 Farvardin 1304 is 21 March 1925. */
export function numberOfSolarHijri(year: number, month: number, day: number): number {
  let number = dayNumber({ year: 1925, month: 3, day: 21 })
  for (let y = SOLAR_HIJRI_YEARS.first; y < year; y++) number += LEAPS.has(y % 33) ? 366 : 365
  return number + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1
}

/** The number of days of a month. */
export function daysInSolarHijriMonth(year: number, month: number): number {
  if (month < 12) return month <= 6 ? 31 : 30
  return LEAPS.has(year % 33) ? 30 : 29
}
