import type { AnnotatedSentence } from './annotated-sentence.js'
import { BIT, isCapital } from './look-up.js'
import type { Word } from './word.js'

/** What a document says about a word wherever it stands, as bits by the word's lower-case form. */
export type Evidence = ReadonlyMap<string, number>

/** The names of the bits, in order. */
export const EVIDENCE = [
  'also-lower-case',
  'after-title',
  'after-given-name',
  'before-surname',
  'after-place-preposition',
  'before-possessive',
  'before-saying',
  'after-article',
  'ends-longer-name',
  'begins-longer-name',
  'before-organization-word',
  'before-place-word',
  'in-brackets-after-name',
  'before-place-apposition',
  'before-life-dates',
  'inside-sentence',
  'before-role-apposition',
  'after-role',
] as const

const bitOf = Object.fromEntries(EVIDENCE.map((name, i) => [name, 1 << i])) as Record<(typeof EVIDENCE)[number], number>

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'into',
  'toward',
  'towards',
  'outside',
  'across',
  'around',
  'through',
])
const SAYINGS = new Set(
  'said says told added wrote writes stated claimed argued replied announced declared asked married died recalled explained believed thought felt'.split(
    ' ',
  ),
)
const PLACES = BIT.country | BIT.region | BIT['former-state'] | BIT['large-city']

/** Collects the evidence of a whole document in one pass. */
export function gatherEvidence(sentences: readonly AnnotatedSentence[]): Evidence {
  const evidence = new Map<string, number>()
  for (const { words, kinds, loud } of sentences) {
    if (loud) continue
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      if (word.shape === 'lower') note(evidence, word.lower, bitOf['also-lower-case'])
      else if (isCapital(word)) note(evidence, word.lower, around(words, kinds, i))
    }
  }
  return evidence
}

function note(evidence: Map<string, number>, key: string, bits: number): void {
  evidence.set(key, (evidence.get(key) ?? 0) | bits)
}

function around(words: readonly Word[], kinds: Int32Array, i: number): number {
  return before(words, kinds, i) | behind(words, kinds, i)
}

function before(words: readonly Word[], kinds: Int32Array, i: number): number {
  const last = words[i - 1]
  if (last === undefined) return 0
  let bits = 0
  if (i > 0 && last.shape === 'lower') bits |= bitOf['inside-sentence']
  if (isCapital(last)) {
    bits |= bitOf['ends-longer-name']
    if (kinds[i - 1]! & BIT.title) bits |= bitOf['after-title']
    if (kinds[i - 1]! & BIT['given-name'] || last.shape === 'initial') bits |= bitOf['after-given-name']
  }
  if (kinds[i - 1]! & BIT.role && last.shape === 'lower') bits |= bitOf['after-role']
  if (PLACE_PREPOSITIONS.has(last.lower)) bits |= bitOf['after-place-preposition']
  if (last.lower === 'the') bits |= bitOf['after-article']
  const name = words[i - 2]
  if (last.text === '(' && name !== undefined && isCapital(name) && words[i + 1]?.text === ')') {
    bits |= bitOf['in-brackets-after-name']
  }
  return bits
}

function behind(words: readonly Word[], kinds: Int32Array, i: number): number {
  const next = words[i + 1]
  if (next === undefined) return 0
  let bits = 0
  if (isCapital(next)) {
    bits |= bitOf['begins-longer-name']
    const kind = kinds[i + 1]!
    if (kind & BIT.surname && kinds[i]! & BIT['given-name']) bits |= bitOf['before-surname']
    if (kind & BIT['organization-word']) bits |= bitOf['before-organization-word']
    if (kind & BIT['place-word']) bits |= bitOf['before-place-word']
  }
  if (next.shape === 'possessive') bits |= bitOf['before-possessive']
  if (SAYINGS.has(next.lower)) bits |= bitOf['before-saying']
  if (next.text === '(' && /^(?:born|b|c|died|\d{3,4})$/.test(words[i + 2]?.lower ?? ''))
    bits |= bitOf['before-life-dates']
  if (next.text !== ',') return bits
  const after = words[i + 2]
  if (after !== undefined && isCapital(after) && kinds[i + 2]! & PLACES) bits |= bitOf['before-place-apposition']
  for (let k = 2; k < 6 && words[i + k]?.shape === 'lower'; k++) {
    if (kinds[i + k]! & BIT.role) return bits | bitOf['before-role-apposition']
  }
  return bits
}
