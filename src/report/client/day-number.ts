/** Milliseconds of a day. */
const DAY = 86_400_000

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar of a bound as records write it: `1978-10-31`, `-0043-03-15`.
 * A missing month or day is its first. Null where the text is no such date.
 */
export function dayNumber(date: string): number | null {
  const match = /^(-?\d{1,6})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (match === null) return null
  return dayOf(Number(match[1]), Number(match[2] ?? '1'), Number(match[3] ?? '1'))
}

/** Days since 1970-01-01 of a year (0 is 1 BC), month (1 is January; 13 rolls over) and day. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY)
}

/** Year, month and day of a day number. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(Math.floor(day) * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The last day that a typed date can mean: `1978` is until 1978-12-31, `1978-02` until 1978-02-28. */
export function lastDay(date: string): number | null {
  const match = /^(-?\d{1,6})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (match === null) return null
  const [year, month] = [Number(match[1]), Number(match[2] ?? '12')]
  return match[3] === undefined ? dayOf(year, month + 1, 1) - 1 : dayOf(year, month, Number(match[3]))
}
