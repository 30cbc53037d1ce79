import nlp from 'compromise'

/** What compromise says of words in names: the first are features of the weights, by their place in this list. */
const FEATURES = [
  'Person',
  'FirstName',
  'LastName',
  'Honorific',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'SportsTeam',
  'Company',
  'Demonym',
  'Actor',
  'Acronym',
  'Month',
  'WeekDay',
  'Date',
  'Plural',
  'Possessive',
  'PastTense',
  'Address',
] as const
const OTHERS = ['Holiday', 'FemaleName', 'MaleName'] as const
const NAMES = [...FEATURES, ...OTHERS]

/** The bit of each. */
export const NAME_TAG = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i])) as Readonly<
  Record<(typeof NAMES)[number], number>
>

/** The bits that are features. */
export const FEATURE_TAGS = (1 << FEATURES.length) - 1

const BITS: ReadonlyMap<string, number> = new Map(Object.entries(NAME_TAG))

/** What is read of compromise's own words. */
interface Term {
  readonly tags: ReadonlySet<string>
}

interface World {
  readonly methods: { readonly one: { readonly tokenize: { fromString(text: string, world: World): Term[][] } } }
  readonly compute: Readonly<Record<string, (view: unknown) => void>>
}

/** UTF-16 code units. Longer words are no names, and the tagger's time grows with the square of a word's length. */
const LONGEST = 60

const world = nlp.world() as unknown as World

/** Stages that no tag depends on, and the one that puts tags right by the words around: a word alone has none. */
const UNUSED: ReadonlySet<string> = new Set(['chunks', 'typeahead', 'id', 'index', 'postTagger'])

/** The stages of the tagger. */
const stages = (nlp.hooks() as unknown as string[]).filter((stage) => !UNUSED.has(stage))

/** What the stages are handed; it is filled by hand since `nlp(text)` would run every stage, and made once. */
const view = nlp('') as unknown as { document: Term[][] }

/**
 * What compromise knows of a capitalised word as part of a name, as bits of `NAME_TAG`. It sees the word alone, so that a word
 * which comes again need not be read again.
 */
export function nameTagsOf(word: string): number {
  if (word.length > LONGEST) return 0
  view.document = world.methods.one.tokenize.fromString(word, world)
  for (const stage of stages) world.compute[stage]!(view)
  let bits = 0
  for (const terms of view.document) for (const { tags } of terms) for (const tag of tags) bits |= BITS.get(tag) ?? 0
  return bits
}
