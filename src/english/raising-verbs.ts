/** Lemmas of verbs whose passive vouches for what it governs: `is known to have burned the mill`. */
export const VOUCHING_VERBS: ReadonlySet<string> = new Set([
  'know',
  'find',
  'acknowledge',
  'record',
  'see',
  'show',
  'prove',
])

/** Lemmas of verbs whose passive says on what footing something is told: `is said to have burned the mill`. */
export const RAISING_VERBS: ReadonlySet<string> = new Set([
  ...VOUCHING_VERBS,
  ...'say believe think report allege suppose presume claim rumour rumor repute hold assume consider understand'.split(
    ' ',
  ),
])
