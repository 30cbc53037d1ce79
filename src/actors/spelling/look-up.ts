import type { GazetteerKind } from '../gazetteer.js'
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

/** States of today and of the past. */
export const STATES = BIT.country | BIT['former-state']

/** Set on each word of an entry of several words, beside the entry's kind. */
export const PHRASE = 1 << KINDS.length

/** Kinds that a word in lower case can be of; the others match capitalised words only. */
export const NOUNS = BIT.role | BIT['organization-noun'] | BIT['place-noun']

const LOWER_ONLY = BIT['organization-noun'] | BIT['place-noun']

/** The kinds of listed names that each word belongs to, as bits. */
export function lookUp(words: readonly Word[]): Int32Array {
  const bits = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const { capital, listed } = words[i]!.spelling
    bits[i]! |= capital ? listed.single & ~LOWER_ONLY : listed.single & NOUNS
    if (!capital) continue
    for (const { rest, bit } of listed.phrases) {
      if (!rest.every((part, k) => words[i + 1 + k]?.lower === part)) continue
      for (let k = 0; k <= rest.length; k++) bits[i + k]! |= bit | PHRASE
    }
  }
  return bits
}

/** Whether a word can begin a name by its looks. */
export function isCapital({ spelling }: Word): boolean {
  return spelling.capital
}
