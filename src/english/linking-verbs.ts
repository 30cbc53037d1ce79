/** Lemmas of verbs whose complement says what the subject is or turns into: it is no object. */
export const LINKING_VERBS: ReadonlySet<string> = new Set(
  'appear be become constitute look prove remain seem sound stay'.split(' '),
)
