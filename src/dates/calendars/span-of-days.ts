import { dayOfNumber } from '../../calendar/day-of-number.js'
import { writeDate } from '../../calendar/write-date.js'

/** The interval from one day to another as EDTF, from their numbers since 1970-01-01: `1841-02-23/1842-02-11`. */
export function spanOfDays(first: number, last: number): string {
  return `${writeDate(dayOfNumber(first))}/${writeDate(dayOfNumber(last))}`
}

/** What a Julian day number is less than that of days since 1970-01-01. */
const UNIX_EPOCH = 2_440_588

/** Days since 1970-01-01 of a Julian day number (Meeus, Astronomical Algorithms, chapter 7). */
export function numberOfJdn(jdn: number): number {
  return jdn - UNIX_EPOCH
}
