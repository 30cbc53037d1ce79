/** Lemmas of verbs that hand something over: the place behind their `to` is who gets it, and not where (`ceded the isle to Norway`). Own list. */
export const HANDING_VERBS: ReadonlySet<string> = new Set(
  `assign award bequeath cede concede donate entrust give grant hand lease lend offer owe pay pledge restore sell submit surrender
  yield`.split(/\s+/),
)
