/** Words that stand inside a verb group and that the tagger takes for something else: `was de facto ended`. Own list. */
export const UNTAGGED_ADVERBIALS: ReadonlySet<string> = new Set('both de facto jure alike'.split(' '))

/** Adverbs of degree, which make a participle an adjective: `was better developed`. Own list. */
export const DEGREE_ADVERBS: ReadonlySet<string> = new Set(
  'better best more most less least highly very too quite'.split(' '),
)

/** Adverbs of what came later, which no date of what came first dates: `and subsequently secured`. Own list. */
export const SUCCESSION_ADVERBS: ReadonlySet<string> = new Set(
  `later subsequently then afterwards afterward eventually thereafter finally since`.split(/\s+/),
)

/** Words that only blur the number behind them, and govern nothing: `around three hundred weavers`. Own list. */
export const BLURRING_WORDS: ReadonlySet<string> = new Set(
  `about around over under up to near nearly some circa`.split(/\s+/),
)

/** Words behind `no` or `not` that make it count instead of deny: `no fewer than three ships`, `not only`. Own list. */
export const COUNTING_WORDS: ReadonlySet<string> = new Set(`fewer less more only merely just simply doubt`.split(/\s+/))

/**
 * Words that stand before a verb as adverbs do, whatever they are tagged as: `neither met nor voted`, `Brand himself
 * died`.
 */
export const WORDS_LIKE_ADVERBS: ReadonlySet<string> = new Set(
  `neither either both not himself herself itself themselves`.split(/\s+/),
)
