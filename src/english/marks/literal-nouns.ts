/** Nouns before brackets that hold numbers of their own: `the interval [5, 10]` is no marker. Own list. */
export const LITERAL_NOUNS: ReadonlySet<string> = new Set(
  'interval range vector array tuple matrix list return coordinates'.split(' '),
)
