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
