/** Lemmas of verbs that let their subject follow when a place or `there` stands first: `in the square stood a mill`. */
export const PRESENTING_VERBS: ReadonlySet<string> = new Set(
  'arise begin come emerge ensue erupt follow go hang lie live occur remain rise sit stand'.split(' '),
)
