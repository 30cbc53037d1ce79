/** The months in order. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** The months as they are written short, without a stop; `May` is none. */
export const SHORT_MONTHS: readonly string[] = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' ')
