/** Lemmas of verbs that only try, manage or go on: what happens is what the verb behind them says. Own list. */
export const TRYING_VERBS: ReadonlySet<string> = new Set(
  `attempt try manage endeavour endeavor strive proceed dare`.split(/\s+/),
)
