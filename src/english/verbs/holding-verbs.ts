/** Lemmas of what somebody holds, or a thing shows, rather than says: their present tells no event. Own list. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  'believe demonstrate doubt fear feel hope imply indicate know mean prove reveal show suggest think understand'.split(
    ' ',
  ),
)
