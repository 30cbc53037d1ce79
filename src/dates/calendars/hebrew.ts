import { numberOfJdn } from './span-of-days.js'

/** The months from Nisan on; Adar without a number is that of a common year. */
export const HEBREW_MONTHS = [
  'Nisan',
  'Iyy?ar',
  'Sivan',
  'Tamm?uz',
  'Av',
  'Elul',
  'Tishr(?:ei|i)',
  '(?:Mar)?[CH]?[Hh]eshvan',
  'Kislev',
  'Tevet|Tebeth?',
  'She?vat',
  'Adar(?: (?:I|1|Rishon))?(?! (?:II|2|Sheni))',
  'Adar (?:II|2|Sheni)',
]

const EPOCH = 347_997

const isLeap = (year: number) => (7 * year + 1) % 19 < 7

/** Days from the epoch to the new year, by the molad and the postponements (Reingold and Dershowitz, Calendrical Calculations). */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12_084 + 13_753 * months
  const day = months * 29 + Math.floor(parts / 25_920)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}

function newYear(year: number): number {
  const [before, here, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)]
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0
  return EPOCH + here + delay
}

const daysInYear = (year: number) => newYear(year + 1) - newYear(year)

/** The number of days of a month, one-based from Nisan; 0 for one that a common year has not. */
export function daysInHebrewMonth(year: number, month: number): number {
  if (month === 13) return isLeap(year) ? 29 : 0
  if (month === 12) return isLeap(year) ? 30 : 29
  if (month === 8) return daysInYear(year) % 10 === 5 ? 30 : 29
  if (month === 9) return daysInYear(year) % 10 === 3 ? 29 : 30
  return [2, 4, 6, 10].includes(month) ? 29 : 30
}

/** Days since 1970-01-01 of a day, which began on the evening before it. */
export function numberOfHebrew(year: number, month: number, day: number): number {
  const order = [7, 8, 9, 10, 11, 12, 13, 1, 2, 3, 4, 5, 6]
  let jdn = newYear(year)
  for (const one of order.slice(0, order.indexOf(month))) jdn += daysInHebrewMonth(year, one)
  return numberOfJdn(jdn + day)
}
