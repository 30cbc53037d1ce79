import type { CivilDate } from '../../calendar/civil-date.js'
import { dayNumber } from '../../calendar/day-number.js'
import { dayOfNumber } from '../../calendar/day-of-number.js'

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar of a bound as records write it: `1978-10-31`, `-0043-03-15`.
 * A missing month or day is its first. Null where the text is no such date.
 */
export function dayNumberOfBound(date: string): number | null {
  const match = /^Y?(-?\d{1,6})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (match === null) return null
  return dayOf(Number(match[1]), Number(match[2] ?? '1'), Number(match[3] ?? '1'))
}

/** Days since 1970-01-01 of a year (0 is 1 BC), a month (13 is the next January) and a day. */
export function dayOf(year: number, month: number, day: number): number {
  const years = Math.floor((month - 1) / 12)
  return dayNumber({ year: year + years, month: month - years * 12, day })
}

/** Year, month and day of a day number. */
export function dateOf(day: number): CivilDate {
  return dayOfNumber(Math.floor(day))
}

/** The last day that a typed date can mean: `1978` is until 1978-12-31, `1978-02` until 1978-02-28. */
export function lastDay(date: string): number | null {
  const match = /^Y?(-?\d{1,6})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (match === null) return null
  const [year, month] = [Number(match[1]), Number(match[2] ?? '12')]
  return match[3] === undefined ? dayOf(year, month + 1, 1) - 1 : dayOf(year, month, Number(match[3]))
}
