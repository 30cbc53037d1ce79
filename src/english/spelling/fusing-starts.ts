/** Words that grow together with the word behind them, without a hyphen: `overthrew`, `outflanked`, `withstood`. Own list. */
export const FUSING_STARTS: ReadonlySet<string> = new Set(
  `over under out up with fore inter super sub counter trans for be en un re mis dis pre in im to there where here hence
  every any some no an on al can may her his sea rail`.split(/\s+/),
)
