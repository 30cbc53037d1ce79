/** Lemmas of verbs that take an infinitive when active: `sought to leave` is finite, while `ordered to leave` is a participle. */
export const CONTROL_VERBS: ReadonlySet<string> = new Set(
  `afford aim arrange aspire attempt begin cease choose claim continue dare decline elect endeavor endeavour fail help hesitate learn
  manage neglect offer plan pledge prepare promise propose refuse resolve seek start strive struggle swear threaten try undertake venture
  volunteer vow`.split(/\s+/),
)
