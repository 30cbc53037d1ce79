import { dayNumber } from '../../calendar/day-number.js'

/** The months of the French Republican calendar, each as a pattern. */
export const REPUBLICAN_MONTHS = [
  'Vend[ée]miaire',
  'Brumaire',
  'Frimaire',
  'Niv[ôo]se',
  'Pluvi[ôo]se',
  'Vent[ôo]se',
  'Germinal',
  'Flor[ée]al',
  'Prairial',
  'Messidor',
  'Thermidor',
  'Fructidor',
]

/** The years in which it was kept. */
export const LAST_REPUBLICAN = 14

/** Years of six days at the end (decree of 4 Frimaire II). */
const LEAPS: ReadonlySet<number> = new Set([3, 7, 11])

/** Days since 1970-01-01 of a day; month 13 is that of the complementary days. 1 Vendémiaire I is 22 September 1792. */
export function numberOfRepublican(year: number, month: number, day: number): number {
  let number = dayNumber({ year: 1792, month: 9, day: 22 })
  for (let y = 1; y < year; y++) number += LEAPS.has(y) ? 366 : 365
  return number + (month - 1) * 30 + day - 1
}

/** The number of days of a month. */
export function daysInRepublicanMonth(year: number, month: number): number {
  if (month < 13) return 30
  return LEAPS.has(year) ? 6 : 5
}
