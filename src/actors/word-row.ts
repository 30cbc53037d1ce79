import type { Evidence } from './gather-evidence.js'
import { isCapital } from './look-up.js'
import { EDGE, type Traits } from './traits.js'
import type { Word } from './word.js'

const TAGS = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Adverb',
  'Adjective',
  'Verb',
  'Value',
  'Noun',
  'ProperNoun',
]
const NAME_TAGS = [
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
]

/** What the features of a word and of those around it are made of: computed once a word. */
export interface WordRow {
  readonly traits: Traits
  readonly tag: number
  readonly nameTags: number
  readonly kinds: number
  readonly evidence: number
}

/** What stands before the first word and behind the last. */
export const EDGE_ROW: WordRow = { traits: EDGE, tag: 99, nameTags: 0, kinds: 0, evidence: 0 }

/** The row of a word; `kinds` are the bits of `lookUp`. */
export function rowOf(word: Word, kinds: number, evidence: Evidence): WordRow {
  return {
    traits: word.spelling.traits,
    tag: TAGS.findIndex((tag) => word.tags.has(tag)),
    nameTags: nameTagsOf(word.tags),
    kinds,
    evidence: isCapital(word) ? (evidence.get(word.lower) ?? 0) : 0,
  }
}

function nameTagsOf(tags: ReadonlySet<string>): number {
  let bits = 0
  for (let i = 0; i < NAME_TAGS.length; i++) if (tags.has(NAME_TAGS[i]!)) bits |= 1 << i
  return bits
}
