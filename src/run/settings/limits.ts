/** Documents at a time. */
export const MOST_JOBS = 9_999

/** Seconds that a document may be given: eleven days; timers do not count to twice as much as that. */
export const LONGEST_TIMEOUT = 999_999
