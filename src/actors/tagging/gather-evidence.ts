import { PERSON_VERBS, PLACE_CUES } from '../../english/names/name-evidence.js'
import { BIT, isCapital, NOUNS } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from './annotated-sentence.js'

/** What a document says about a word wherever it stands, as bits by the word's lower-case form. */
export type Evidence = ReadonlyMap<string, number>

const NAMES = [
  'also-lower-case',
  'inside-sentence',
  'begins-longer-name',
  'ends-longer-name',
  'after-title',
  'after-given-name',
  'before-surname',
  'after-place-preposition',
  'after-article',
  'after-role',
  'after-organization-noun',
  'after-place-noun',
  'before-possessive',
  'before-saying',
  'before-organization-word',
  'before-place-word',
  'before-place-apposition',
  'before-life-dates',
  'in-brackets-after-name',
  'is-a-person',
  'is-an-organization',
  'is-a-place',
] as const

const EVIDENCE = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i])) as Readonly<
  Record<(typeof NAMES)[number], number>
>

const PLACES = BIT.country | BIT.region | BIT['former-state'] | BIT['large-city']

/** Collects the evidence of a whole document in one pass. */
export function gatherEvidence(sentences: readonly AnnotatedSentence[]): Evidence {
  const evidence = new Map<string, number>()
  for (const { words, kinds, loud } of sentences) {
    if (loud) continue
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      if (word.shape === 'lower') note(evidence, word.lower, EVIDENCE['also-lower-case'])
      if (!isCapital(word)) continue
      let to = i + 1
      while (to < words.length && isCapital(words[to]!)) to++
      const around = beforeRun(words, kinds, i) | behindRun(words, kinds, to)
      for (let k = i; k < to; k++) note(evidence, words[k]!.lower, around | withinRun(words, kinds, i, to, k))
      i = to - 1
    }
  }
  return evidence
}

function note(evidence: Map<string, number>, key: string, bits: number): void {
  const known = evidence.get(key)
  if (known === undefined || (known | bits) !== known) evidence.set(key, (known ?? 0) | bits)
}

/** What the other words of the run say about one of them. */
function withinRun(words: readonly Word[], kinds: Int32Array, from: number, to: number, i: number): number {
  let bits = 0
  if (i + 1 < to) {
    bits |= EVIDENCE['begins-longer-name']
    const next = kinds[i + 1]!
    if (next & BIT.surname && kinds[i]! & BIT['given-name']) bits |= EVIDENCE['before-surname']
    if (next & BIT['organization-word']) bits |= EVIDENCE['before-organization-word']
    if (next & BIT['place-word']) bits |= EVIDENCE['before-place-word']
  }
  if (i === from) return bits
  bits |= EVIDENCE['ends-longer-name']
  if (kinds[i - 1]! & BIT.title) bits |= EVIDENCE['after-title']
  if (kinds[i - 1]! & BIT['given-name'] || words[i - 1]!.shape === 'initial') bits |= EVIDENCE['after-given-name']
  return bits
}

/** What stands before a run of capitalised words. */
function beforeRun(words: readonly Word[], kinds: Int32Array, from: number): number {
  const last = words[from - 1]
  if (last === undefined) return 0
  let bits = last.shape === 'lower' ? EVIDENCE['inside-sentence'] : 0
  if (PLACE_CUES.has(last.lower)) bits |= EVIDENCE['after-place-preposition']
  if (last.lower === 'the') bits |= EVIDENCE['after-article']
  // `the band X`, `the village of X`
  const noun = kinds[last.lower === 'of' || last.text === ',' ? from - 2 : from - 1] ?? 0
  if (last.shape === 'lower' || last.text === ',') {
    if (noun & BIT.role) bits |= EVIDENCE['after-role']
    if (noun & BIT['organization-noun']) bits |= EVIDENCE['after-organization-noun']
    if (noun & BIT['place-noun']) bits |= EVIDENCE['after-place-noun']
  }
  const name = words[from - 2]
  if (last.text === '(' && name !== undefined && isCapital(name) && words[from + 1]?.text === ')') {
    bits |= EVIDENCE['in-brackets-after-name']
  }
  return bits
}

/** What stands behind a run of capitalised words. */
function behindRun(words: readonly Word[], kinds: Int32Array, to: number): number {
  const next = words[to]
  if (next === undefined) return 0
  let bits = 0
  if (next.shape === 'possessive') bits |= EVIDENCE['before-possessive']
  if (PERSON_VERBS.has(next.lower)) bits |= EVIDENCE['before-saying']
  if (next.text === '(' && /^(?:born|b|c|died|\d{3,4})$/.test(words[to + 1]?.lower ?? ''))
    bits |= EVIDENCE['before-life-dates']
  const after = words[to + 1]
  if (next.text === ',' && after !== undefined && isCapital(after) && kinds[to + 1]! & PLACES) {
    bits |= EVIDENCE['before-place-apposition']
  }
  return bits | definition(words, kinds, to)
}

/** How far behind `is a` or a comma the noun that tells what a name is may stand. */
const LONGEST_DEFINITION = 9

/** `X is a small town`, `X, the first president`, `X (…) was a band`: the first noun that tells what a name is. */
function definition(words: readonly Word[], kinds: Int32Array, to: number): number {
  let at = to
  if (words[at]?.text === '(') {
    while (at < to + 20 && at < words.length && words[at]!.text !== ')') at++
    at++
  }
  const verb = words[at]
  if (verb === undefined || (verb.text !== ',' && !/^(?:is|was|are|were)$/.test(verb.lower))) return 0
  if (!/^(?:an?|the|one)$/.test(words[at + 1]?.lower ?? '')) return 0
  for (let i = at + 2; i < at + LONGEST_DEFINITION && i < words.length; i++) {
    if (words[i]!.shape === 'mark') return 0
    // `a city council member`: the last of nouns in a row tells.
    if (!(kinds[i]! & NOUNS) || (kinds[i + 1] ?? 0) & NOUNS) continue
    if (kinds[i]! & BIT.role) return EVIDENCE['is-a-person']
    return kinds[i]! & BIT['organization-noun'] ? EVIDENCE['is-an-organization'] : EVIDENCE['is-a-place']
  }
  return 0
}
