import { BEHIND_AS_A } from '../../english/function-words/comparisons.js'
import { ARTICLES, COUNTING, POSSESSIVES } from '../../english/function-words/determiners.js'
import { OPENING_PREPOSITIONS } from '../../english/function-words/prepositions.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import { isParticipleForm, isVerbForm, verbFormOf } from '../../text/parts-of-speech/verb-forms.js'
import type { Word } from './word.js'

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/**
 * The part of speech of a word in its place, where the neighbours of a supposed verb, or of a supposed adjective, speak against
 * it.
 */
export function correctedPos(words: readonly Word[], at: number): string {
  const word = words[at]!
  if (word.date !== null || word.named) return word.pos
  const next = words[at + 1]
  if (word.lower === 'aged' && next?.pos === 'NUM') return 'ADJ'
  if (word.pos === 'VERB') {
    if (startsWithCapital(word) && at > 0 && words[at - 1]!.pos !== 'PUNCT') return 'PROPN'
    if (isNounInIng(words, at) || isPluralNoun(words, at)) return 'NOUN'
    if (isAttributiveParticiple(words, at)) return next && NOMINAL.has(next.pos) ? 'ADJ' : 'NOUN'
  } else if (word.pos === 'NOUN' && (isVerbOfRelative(words, at) || saysThat(words, at))) return 'VERB'
  else if (word.pos === 'ADJ' && namesPeople(words, at) && next && (next.pos === 'VERB' || isPastForm(next)))
    return 'PROPN'
  else if ((word.pos === 'ADJ' || word.pos === 'NOUN') && isVerbForm(word.lower)) {
    if (isPredicative(words, at) || isOnlyVerb(words, at) || (word.pos === 'NOUN' && isVerbalNoun(words, at)))
      return 'VERB'
  }
  return word.pos
}

/** Whether a word may be a past form by its shape. */
function isPastForm({ lower }: Word): boolean {
  const form = verbFormOf(lower)
  return form === 'past' || form === 'either' || form === 'unchanged'
}

/** `states which support the plan`: a verb in shape of a noun between a relative pronoun and an object. */
function isVerbOfRelative(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower
  return (before === 'which' || before === 'who') && words[at + 1]?.pos === 'DET'
}

/** `Volkren claims that Palm lied`, `The account affirms that she fled`: a verb of saying in shape of a plural, behind a singular. */
function saysThat(words: readonly Word[], at: number): boolean {
  const { lower, lemma } = words[at]!
  const before = words[at - 1]
  if (words[at + 1]?.lower !== 'that' || !lower.endsWith('s')) return false
  if (!VERBS_OF_SAYING.has(lemma) && !VERBS_OF_SAYING.has(lower.slice(0, -1))) return false
  return before?.pos === 'PROPN' || (before?.pos === 'NOUN' && before.lower === before.lemma)
}

/**
 * `the potters moved`, `won many converts`, `where parts were sold`: a noun in shape of a verb's third person, right behind an article or a word that
 * counts, or between what opens a clause and an auxiliary.
 */
function isPluralNoun(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  if (verbFormOf(lower) !== 'third') return false
  const before = words[at - 1]
  if (before === undefined) return false
  if (POSSESSIVES.has(before.lower) || ARTICLES.has(before.lower) || COUNTING.has(before.lower)) return true
  if (OPENING.test(before.lower) && words[at + 1]?.pos === 'AUX') return true
  if (before.date !== null && words[at + 1]?.pos === 'VERB') return true
  const isBare = before.pos === 'ADJ' && words[at - 2]?.pos === 'DET'
  return isBare && (words[at + 1]?.pos === 'VERB' || words[at + 1]?.pos === 'AUX')
}

/** What opens a clause and is no subject of it. */
const OPENING = /^(?:where|when|while|because|since|if|although|though|after|before|until|and|but)$/

/**
 * `The manifesto split the party`, `The watch sighted land`: in a sentence without another verb, a past form in shape of a noun or an
 * adjective, behind a noun and before what may be its object or place.
 */
function isOnlyVerb(words: readonly Word[], at: number): boolean {
  const form = verbFormOf(words[at]!.lower)
  if (form !== 'unchanged' && form !== 'either' && form !== 'past') return false
  const before = words[at - 1]
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN' && before?.pos !== 'PRON') return false
  if (POSSESSIVES.has(before.lower) || !/^(?:DET|PRON|PROPN|ADP|NOUN|NUM)$/.test(words[at + 1]?.pos ?? '')) return false
  return words.every(({ pos, index }) => index === at || (pos !== 'VERB' && pos !== 'AUX'))
}

/** `with Anna ruling the city`: a gerund that has a subject and an object. */
function isVerbalNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.pos
  const next = words[at + 1]
  if (verbFormOf(words[at]!.lower) !== 'gerund' || next?.pos !== 'DET') return false
  return before === 'PROPN' || before === 'NOUN' || before === 'PRON'
}

function startsWithCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}

/** `the French`, `the Japanese`: a people named by its adjective. */
function namesPeople(words: readonly Word[], at: number): boolean {
  return startsWithCapital(words[at]!) && /(?:ch|sh|ese|ss)$/.test(words[at]!.text) && words[at - 1]?.lower === 'the'
}

/** An adjective or noun in shape of a past form that stands where a verb stands: `Tasman sighted land`, `policies hindered it`. */
function isPredicative(words: readonly Word[], at: number): boolean {
  const form = verbFormOf(words[at]!.lower)
  if (form !== 'either' && form !== 'past') return false
  const before = words[behindAdverbs(words, at)]
  const object = words[at + 1]?.pos === 'DET' || words[at + 1]?.pos === 'PROPN'
  const counted = words[at + 1]?.pos === 'NUM' && words[at + 1]!.date === null && words[at + 2]?.pos === 'NOUN'
  if (before?.text === ',' || before?.pos === 'CCONJ') return object || counted
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN' && before?.pos !== 'PRON') return false
  if (POSSESSIVES.has(before.lower)) return false
  const after = words[at + 1]
  if (after?.pos === 'NOUN') return isVerbOfPeople(words, at)
  return after?.pos !== 'VERB' && after?.pos !== 'AUX'
}

/**
 * `The Danish ceded ports`: a past form before a bare noun, behind a people that may be its subject, without a verb of that
 * noun; not `The Danish armed guards withdrew`, nor `by the Danish armed guards`.
 */
function isVerbOfPeople(words: readonly Word[], at: number): boolean {
  if (!namesPeople(words, at - 1) || GOVERNING.test(words[at - 3]?.pos ?? '')) return false
  let next = at + 1
  while (next < words.length && isInNounPhrase(words[next]!)) next++
  const verb = words[next]
  if (verb?.pos !== 'VERB') return verb?.pos !== 'AUX'
  return verbFormOf(verb.lower) === 'gerund' || words[next + 1]?.lower === 'by'
}

const GOVERNING = /^(?:ADP|VERB|AUX)$/

function isInNounPhrase({ pos, lower }: Word): boolean {
  return /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/.test(pos) && !OPENING_PREPOSITIONS.has(lower)
}

/** A participle that stands where an adjective stands: `the armed groups`, `of registered voters`, `the wounded`. */
function isAttributiveParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const start = behindAdverbs(words, at)
  const before = words[start]
  if (!before || !isParticipleForm(word.lower)) return false
  // `The guild as a whole refused`: that phrase is over.
  if (BEHIND_AS_A.has(words[at - 1]!.lower) && words[at - 3]?.lower === 'as') return false
  const after = words[at + 1]
  const noun = after !== undefined && NOMINAL.has(after.pos) && after.date === null
  if (POSSESSIVES.has(before.lower) || (before.pos === 'DET' && ARTICLES.has(before.lower)))
    return start === at - 1 || noun
  if (before.pos === 'ADP' && !word.lower.endsWith('ing'))
    return noun || after?.pos === 'VERB' || after?.pos === 'CCONJ'
  if (before.lower === 'with' && start === at - 1 && word.lower.endsWith('ing')) return noun
  if (isParallel(words, at)) return true
  const joined = before.pos === 'CCONJ' && words[start - 1]?.pos === 'ADJ'
  return (
    (before.pos === 'ADJ' || joined) &&
    noun &&
    after.pos !== 'NUM' &&
    (after.pos !== 'ADJ' || isPlainAdjective(word, before))
  )
}

/** `the border crossing, which`, `the town meeting was`: the last word of a compound that begins with an article. */
function isNounInIng(words: readonly Word[], at: number): boolean {
  if (!words[at]!.lower.endsWith('ing') || words[at - 1]?.pos !== 'NOUN') return false
  const next = words[at + 1]
  if (next === undefined || !(next.pos === 'AUX' || (next.text === ',' && words[at + 2]?.lower === 'which')))
    return false
  let start = at - 1
  while (/^(?:NOUN|PROPN|ADJ)$/.test(words[start]?.pos ?? '')) start--
  return words[start]?.pos === 'DET'
}

/** `listed targeted killings and forced removals`: a participle right behind a verb and before a bare noun, and one like it behind `and`. */
function isParallel(words: readonly Word[], at: number): boolean {
  const [word, before, after] = [words[at]!, words[at - 1]!, words[at + 1]]
  if (word.lower.endsWith('ing') || after?.pos !== 'NOUN') return false
  if (before.pos === 'VERB') return /^(?:past|either)$/.test(verbFormOf(before.lower))
  const model = words[at - 3]
  return (
    before.pos === 'CCONJ' && words[at - 2]?.pos === 'NOUN' && model?.pos === 'ADJ' && isParticipleForm(model.lower)
  )
}

/** `remaining Arab states`, `various elected legislative bodies`, but not `the poor elected new leaders`. */
function isPlainAdjective(word: Word, before: Word): boolean {
  return word.lower.endsWith('ing') || /(?:ous|al|ic|ive|ful|able|ary|ent|few|many|several|other)$/.test(before.lower)
}

/** They stand before a verb as adverbs do: `neither met nor voted`. */
const CORRELATIVES: ReadonlySet<string> = new Set(['neither', 'either', 'both'])

/** The index of the last word before `at` that is no adverb. */
function behindAdverbs(words: readonly Word[], at: number): number {
  let before = at - 1
  while (words[before]?.pos === 'ADV' || (before > 0 && CORRELATIVES.has(words[before]!.lower))) before--
  return before
}
