/** Adverbs with which a source says that it does not vouch for what it tells: `he allegedly fled`. */
export const DOUBTING_ADVERBS: ReadonlySet<string> = new Set(
  'allegedly apparently conceivably doubtfully ostensibly perhaps possibly presumably probably purportedly reputedly supposedly'.split(
    ' ',
  ),
)

/** Adverbs with which it says that others do. */
export const REPORTING_ADVERBS: ReadonlySet<string> = new Set(['reportedly'])

/** Lemmas of verbs that doubt what they tell: `historians dispute that he sank the ship`. */
export const DOUBTING_VERBS: ReadonlySet<string> = new Set(
  'conjecture contest deny disbelieve dispute doubt guess hypothesise hypothesize imagine pretend question speculate suppose suspect theorise theorize'.split(
    ' ',
  ),
)

/** Nouns of what is told and not known: `legend has it that`, `there is no evidence that`. */
export const DOUBTFUL_NOUNS: ReadonlySet<string> = new Set(
  'belief evidence folklore hearsay indication legend lore myth proof record rumor rumour sign speculation suggestion tradition'.split(
    ' ',
  ),
)
