import { clusterOf } from './cluster-of.js'
import type { Evidence } from './gather-evidence.js'
import { hashText } from './hash.js'
import { isCapital } from './look-up.js'
import type { Shape, Word } from './word.js'

/** What of a word its features are made of; it depends on the word alone, so it is kept. */
interface Traits {
  readonly lower: number
  readonly shape: number
  readonly affixes: readonly number[]
  readonly suffix: number
  readonly broad: number
  readonly fine: number
}

const SHAPES: readonly Shape[] = [
  'lower',
  'capital',
  'upper',
  'initial',
  'mixed',
  'stops',
  'abbreviation',
  'number',
  'figure',
  'possessive',
  'dash',
  'mark',
]
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

const EDGE: Traits = { lower: 1, shape: 1, affixes: [], suffix: 1, broad: 0, fine: 0 }
const known = new Map<string, Traits>()
const MOST_KNOWN = 50_000

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
    traits: traitsOf(word),
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

function traitsOf(word: Word): Traits {
  const have = known.get(word.text)
  if (have) return have
  const { lower } = word
  const affixes: number[] = []
  if (word.shape !== 'mark' && word.shape !== 'dash') {
    for (let size = 1; size <= 4; size++) {
      if (lower.length <= size) break
      affixes.push(hashText(`${lower.slice(0, size)}_`), hashText(`_${lower.slice(-size)}`))
    }
  }
  const shape = SHAPES.indexOf(word.shape)
  const hash = hashText(/^\p{N}+$/u.test(lower) ? `#${lower.length}` : lower)
  const traits = {
    lower: hash,
    shape,
    affixes,
    suffix: hashText(lower.slice(-3)),
    ...clusterOf(hash),
  }
  if (known.size < MOST_KNOWN) known.set(word.text, traits)
  return traits
}
