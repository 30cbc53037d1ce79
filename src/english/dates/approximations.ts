/**
 * Words before an amount that leave it as it is. The lists of this file hold what stands before an amount and how it changes
 * it, by the `mod` of TIMEX3; own lists.
 */
export const EXACTLY: ReadonlySet<string> = new Set([
  'just',
  'only',
  'barely',
  'a mere',
  'another',
  'a full',
  'fully',
  'exactly',
])

/** Before an amount that is exceeded. */
export const MORE_THAN: ReadonlySet<string> = new Set([
  'more than',
  'a little more than',
  'slightly more than',
  'well more than',
  'over',
  'just over',
  'well over',
])

/** Before an amount that is not reached. */
export const LESS_THAN: ReadonlySet<string> = new Set([
  'less than',
  'a little less than',
  'slightly less than',
  'under',
  'just under',
  'nearly',
  'almost',
  'close to',
  'not quite',
  'fewer than',
])

/** Before an amount that is reached or exceeded. */
export const AT_LEAST: ReadonlySet<string> = new Set(['at least', 'no less than', 'not less than', 'no fewer than'])

/** Before an amount that is reached or not. */
export const AT_MOST: ReadonlySet<string> = new Set(['at most', 'up to', 'no more than', 'not more than', 'as much as'])

/** Before an amount that is rough. */
export const ABOUT: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'some',
  'an estimated',
])
