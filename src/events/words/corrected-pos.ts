import { ARTICLES, POSSESSIVES } from '../../english/function-words/determiners.js'
import { isParticipleForm, verbFormOf } from './verb-forms.js'
import type { Word } from './word.js'

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/**
 * The part of speech of a word in its place, where the neighbours of a supposed verb, or of a supposed adjective, speak against
 * it. `past` holds the starts of words that compromise takes for past forms: a second witness.
 */
export function correctedPos(words: readonly Word[], at: number, past: ReadonlySet<number>): string {
  const word = words[at]!
  if (word.date !== null || word.named) return word.pos
  const next = words[at + 1]
  if (word.pos === 'VERB') {
    if (isCapital(word) && at > 0 && words[at - 1]!.pos !== 'PUNCT') return 'PROPN'
    if (isAttributive(words, at)) return next && NOMINAL.has(next.pos) ? 'ADJ' : 'NOUN'
  } else if (word.pos === 'NOUN' && isVerbOfRelative(words, at)) return 'VERB'
  else if (word.pos === 'ADJ' && isPeople(words, at) && next && (next.pos === 'VERB' || past.has(next.start)))
    return 'PROPN'
  else if (past.has(word.start) && (word.pos === 'ADJ' || word.pos === 'NOUN') && isPredicative(words, at))
    return 'VERB'
  else if (word.pos === 'NOUN' && isVerbalNoun(words, at)) return 'VERB'
  return word.pos
}

/** `states which support the plan`: a verb in shape of a noun between a relative pronoun and an object. */
function isVerbOfRelative(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower
  return (before === 'which' || before === 'who') && words[at + 1]?.pos === 'DET'
}

/** `with Anna ruling the city`: a gerund that has a subject and an object. */
function isVerbalNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.pos
  const next = words[at + 1]
  if (verbFormOf(words[at]!.lower) !== 'gerund' || next?.pos !== 'DET') return false
  return before === 'PROPN' || before === 'NOUN' || before === 'PRON'
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}

/** `the French`, `the Japanese`: a people named by its adjective. */
function isPeople(words: readonly Word[], at: number): boolean {
  return isCapital(words[at]!) && /(?:ch|sh|ese|ss)$/.test(words[at]!.text) && words[at - 1]?.lower === 'the'
}

/** An adjective or noun in shape of a past form that stands where a verb stands: `Tasman sighted land`, `policies hindered it`. */
function isPredicative(words: readonly Word[], at: number): boolean {
  const form = verbFormOf(words[at]!.lower)
  if (form !== 'either' && form !== 'past') return false
  const before = words[behindAdverbs(words, at)]
  const object = words[at + 1]?.pos === 'DET' || words[at + 1]?.pos === 'PROPN'
  if (before?.text === ',' || before?.pos === 'CCONJ') return object
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN' && before?.pos !== 'PRON') return false
  if (POSSESSIVES.has(before.lower)) return false
  const after = words[at + 1]
  if (after?.pos === 'NOUN') return isPeople(words, at - 1) && words[at]!.lower !== 'armed'
  return after?.pos !== 'VERB' && after?.pos !== 'AUX'
}

/** A participle that stands where an adjective stands: `the armed groups`, `of registered voters`, `the wounded`. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const start = behindAdverbs(words, at)
  const before = words[start]
  if (!before || !isParticipleForm(word.lower)) return false
  const after = words[at + 1]
  const noun = after !== undefined && NOMINAL.has(after.pos) && after.date === null
  if (POSSESSIVES.has(before.lower) || (before.pos === 'DET' && ARTICLES.has(before.lower)))
    return start === at - 1 || noun
  if (before.pos === 'ADP' && !word.lower.endsWith('ing'))
    return noun || after?.pos === 'VERB' || after?.pos === 'CCONJ'
  if (before.lower === 'with' && start === at - 1 && word.lower.endsWith('ing')) return noun
  const joined = before.pos === 'CCONJ' && words[start - 1]?.pos === 'ADJ'
  return (
    (before.pos === 'ADJ' || joined) &&
    noun &&
    after.pos !== 'NUM' &&
    (after.pos !== 'ADJ' || isPlainAdjective(word, before))
  )
}

/** `remaining Arab states`, `various elected legislative bodies`, but not `the poor elected new leaders`. */
function isPlainAdjective(word: Word, before: Word): boolean {
  return word.lower.endsWith('ing') || /(?:ous|al|ic|ive|ful|able|ary|ent|few|many|several|other)$/.test(before.lower)
}

/** The index of the last word before `at` that is no adverb. */
function behindAdverbs(words: readonly Word[], at: number): number {
  let before = at - 1
  while (words[before]?.pos === 'ADV') before--
  return before
}
