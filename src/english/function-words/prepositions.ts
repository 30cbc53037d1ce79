/** Prepositions before what only says when, in what quality or but for whom: names in such a phrase take no part. Own list. */
export const ASIDE_PREPOSITIONS: ReadonlySet<string> = new Set(
  `after before since during until following as excluding unlike`.split(/\s+/),
)

/** Prepositions that open a clause as well: `before the war`, `before he left`. Own list. */
export const OPENING_PREPOSITIONS: ReadonlySet<string> = new Set(
  `before after until till since as than for that`.split(/\s+/),
)
