import type { GazetteerKind } from './gazetteer.js'
import { gazetteers } from './gazetteers/index.js'
import type { Word } from './word.js'

const KINDS: readonly GazetteerKind[] = [
  'country',
  'demonym',
  'city',
  'large-city',
  'region',
  'landform',
  'former-state',
  'people',
  'given-name',
  'surname',
  'organization',
  'organization-word',
  'place-word',
  'no-actor-word',
  'title',
  'role',
  'organization-noun',
  'place-noun',
]

/** The bit that stands for a kind in what `lookUp` gives. */
export const BIT = Object.fromEntries(KINDS.map((kind, i) => [kind, 1 << i])) as Readonly<Record<GazetteerKind, number>>

/** Set on each word of an entry of several words, beside the entry's kind. */
export const PHRASE = 1 << KINDS.length

/** Kinds that a word in lower case can be of; the others match capitalised words only. */
export const NOUNS = BIT.role | BIT['organization-noun'] | BIT['place-noun']

const LOWER_ONLY = BIT['organization-noun'] | BIT['place-noun']

interface Index {
  readonly single: ReadonlyMap<string, number>
  /** Entries of several words, by their first word: the other words and the bit. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly bit: number }[]>
}

let index: Index | undefined

/** The kinds of listed names that each word belongs to, as bits. Lists are read on first use. */
export function lookUp(words: readonly Word[]): Int32Array {
  index ??= buildIndex()
  const bits = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const capital = isCapital(word)
    const single = index.single.get(word.lower) ?? 0
    bits[i]! |= capital ? single & ~LOWER_ONLY : single & NOUNS
    if (!capital) continue
    for (const { rest, bit } of index.phrases.get(word.lower) ?? []) {
      if (!rest.every((part, k) => words[i + 1 + k]?.lower === part)) continue
      for (let k = 0; k <= rest.length; k++) bits[i + k]! |= bit | PHRASE
    }
  }
  return bits
}

/** Whether a word can begin a name by its looks. */
export function isCapital({ shape }: Word): boolean {
  return (
    shape === 'capital' ||
    shape === 'upper' ||
    shape === 'initial' ||
    shape === 'mixed' ||
    shape === 'stops' ||
    shape === 'abbreviation'
  )
}

function buildIndex(): Index {
  const single = new Map<string, number>()
  const phrases = new Map<string, { rest: string[]; bit: number }[]>()
  for (const { kind, entries } of gazetteers) {
    const bit = BIT[kind]
    for (const entry of entries.split('|')) {
      const [first, ...rest] = partsOf(entry)
      if (first === undefined) continue
      if (rest.length === 0) {
        single.set(first, (single.get(first) ?? 0) | bit)
        // `Syrian` gives `Syrians`; `Danish` and `Chinese` have no such form.
        if (kind === 'demonym' && /[ni]$/.test(first))
          single.set(`${first}s`, (single.get(`${first}s`) ?? 0) | BIT.people)
        continue
      }
      const list = phrases.get(first)
      if (list) list.push({ rest, bit })
      else phrases.set(first, [{ rest, bit }])
    }
  }
  return { single, phrases }
}

/** The words of an entry, split as `splitWords` splits them. */
function partsOf(entry: string): string[] {
  const parts = entry.toLowerCase().replace(/[’‘ʻʿ]/g, "'")
  return parts.match(/(?:\p{L}\.){2,}|\p{L}+\.(?= |$)|\p{L}[\p{L}\p{M}\p{N}']*|\p{N}+|[^\s]/gu) ?? []
}
