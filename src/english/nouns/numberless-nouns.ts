/** Nouns that are plural without an ending, or groups of many: the number of a verb behind them says nothing. Own list. */
export const NUMBERLESS_NOUNS: ReadonlySet<string> = new Set(
  `people police men women children staff crew troops cattle majority number group team public`.split(/\s+/),
)
