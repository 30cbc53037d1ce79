/** Lemmas of verbs that take an infinitive when active: `sought to leave` is finite, while `ordered to leave` is a participle. */
export const CONTROL_VERBS: ReadonlySet<string> = new Set(
  `afford aim arrange aspire attempt begin cease choose claim continue dare decline elect endeavor endeavour fail help hesitate learn
  manage neglect offer plan pledge prepare promise propose refuse resolve seek start strive struggle swear threaten try undertake venture
  volunteer vow`.split(/\s+/),
)

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
