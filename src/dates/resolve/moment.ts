import type { Season } from '../reading.js'

/** A date as far as it is known; years are astronomical (44 BC is -43). */
export interface Moment {
  readonly year?: number
  /** Decade, century and millennium as counted in their era: 197, 47 of the 470s BC; ordinals for the larger two. */
  readonly decade?: number
  readonly century?: number
  readonly millennium?: number
  readonly bc?: boolean
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  /** ISO 8601 week, counted in `year`; 0 where only the size is known. */
  readonly week?: number
  readonly weekend?: boolean
  /** Day of the month; 0 where only the size is known. */
  readonly day?: number
  /** ISO 8601 day of a week that is not known. */
  readonly weekday?: number
  /** TIMEX3 time: `TMO`, `T11:00`. */
  readonly time?: string
}
