import { tagsOfWord } from '../../text/nlp.js'

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

/**
 * What compromise knows of a capitalised word as part of a name, as bits of `NAME_TAG`. It sees the word alone, so that a word
 * which comes again need not be read again.
 */
export function nameTagsOf(word: string): number {
  let bits = 0
  for (const tag of tagsOfWord(word)) bits |= BITS.get(tag) ?? 0
  return bits
}
