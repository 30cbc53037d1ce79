import { INTRANSITIVE_VERBS } from './lists/intransitive-verbs.js'
import { COORDINATORS, RELATIVES, SUBORDINATORS } from './lists/openers.js'
import { VERBS_OF_SAYING } from './lists/verbs-of-saying.js'
import type { VerbGroup } from './verb-group.js'
import { skipAdverbs } from './verb-groups.js'
import type { Word } from './word.js'

/** A sentence's words with its verb groups at hand: `groupAt[i]` is the group that starts at word `i`. */
export interface Sentence {
  readonly words: readonly Word[]
  readonly groupAt: readonly (VerbGroup | null)[]
}

/** Pronouns that can only be subjects. */
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'who', 'there', 'you'])

export function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON' || word.pos === 'NUM')
  )
}

export function isQuote(word: Word | undefined): boolean {
  return word !== undefined && /^["“”„«»'‘’]+$/.test(word.text)
}

/** The last word before `at` that is no adverb and no quotation mark. */
export function wordBefore({ words }: Sentence, at: number): Word | undefined {
  let before = at - 1
  while (before >= 0 && (words[before]!.pos === 'ADV' || isQuote(words[before]))) before--
  return words[before]
}

/** True where an object follows the verb: `signed a treaty`, `joined Iraq`. */
export function hasObject({ words }: Sentence, group: VerbGroup): boolean {
  let at = group.last + 1
  while (isQuote(words[at])) at++
  const next = words[at]
  if (!next || next.date !== null) return false
  if (next.pos === 'DET' || next.pos === 'PROPN' || next.pos === 'NUM') return true
  if (next.pos === 'PRON') return !RELATIVES.has(next.lower) && next.lower !== 'that'
  if (next.pos === 'NOUN') return true
  return (
    next.pos === 'ADJ' &&
    (words[at + 1]?.pos === 'NOUN' || words[at + 1]?.pos === 'ADJ' || words[at + 1]?.pos === 'PROPN')
  )
}

/** True where the agent of a passive follows the verb: `seized by ISIS`, `followed later by`. */
export function hasAgent({ words }: Sentence, group: VerbGroup): boolean {
  for (let at = group.last + 1; at <= group.last + 4; at++) {
    const word = words[at]
    if (!word || word.pos === 'PUNCT' || word.pos === 'VERB') return false
    if (word.lower === 'by') {
      const next = words[at + 1]
      return (
        next !== undefined && next.pos !== 'NUM' && next.pos !== 'SYM' && next.pos !== 'VERB' && next.lower !== 'about'
      )
    }
  }
  return false
}

/**
 * The finite verb of the clause that would start at `from`: behind a noun phrase, with no comma, no joining word and no other
 * opener between that ends the phrase. A bare past form counts.
 */
export function finiteAhead(sentence: Sentence, from: number): VerbGroup | null {
  const { words, groupAt } = sentence
  let subject = false
  for (let at = from; at < words.length; at++) {
    const word = words[at]!
    const group = groupAt[at]
    if (group) {
      if (group.form === 'infinitive' || group.form === 'participle' || (group.form === 'gerund' && subject)) {
        at = group.last
        continue
      }
      return group.form === 'gerund' || !subject ? null : group
    }
    if (/^[;:.!?()—]$/.test(word.text)) return null
    if (word.text === ',' && !isListComma(sentence, at)) return null
    if (
      at > from &&
      (RELATIVES.has(word.lower) ||
        (word.lower === 'that' && word.pos !== 'DET') ||
        (SUBORDINATORS.has(word.lower) && word.pos === 'SCONJ'))
    )
      return null
    if (COORDINATORS.has(word.lower) && word.pos === 'CCONJ' && groupAt[skipAdverbs(words, at + 1)]) return null
    subject ||= isNominal(word) || word.pos === 'DET' || word.pos === 'ADJ'
  }
  return null
}

/** True for a comma inside an enumeration of noun phrases that ends with `and` or `or`: `Iraq, Syria and Iran`. */
export function isListComma({ words, groupAt }: Sentence, comma: number): boolean {
  const before = words[comma - 1]
  if (!before || !(isNominal(before) || before.pos === 'ADJ')) return false
  for (let at = comma + 1; at < words.length; at++) {
    const word = words[at]!
    if (word.pos === 'CCONJ')
      return at > comma + 1 && word.lower !== 'but' ? !groupAt[skipAdverbs(words, at + 1)] : isNominal(words[at + 1])
    if (groupAt[at] || RELATIVES.has(word.lower) || word.lower === 'that') return false
    const inPhrase =
      isNominal(word) || word.pos === 'ADJ' || word.pos === 'DET' || word.text === ',' || word.lower === 'of'
    if (!inPhrase && word.lower !== "'s") return false
  }
  return false
}

/**
 * True where a bare past form (`signed`) is the finite verb of a clause that has a subject and no verb yet, rather than a
 * participle that describes the subject (`the treaty signed in 1990 ended the war`).
 */
export function isFiniteAfterSubject(sentence: Sentence, group: VerbGroup): boolean {
  const { words } = sentence
  const before = wordBefore(sentence, group.first)
  if (before && SUBJECTS.has(before.lower)) return true
  const lemma = words[group.head]!.lemma
  const rival = rivalOf(sentence, group)
  if (hasAgent(sentence, group)) return rival === null && !comesLater(sentence, group)
  if (rival === null) return true
  if (VERBS_OF_SAYING.has(lemma) && SUBJECTS.has(words[group.last + 1]?.lower ?? '')) return true
  if (hasObject(sentence, group)) return true
  if (INTRANSITIVE_VERBS.has(lemma)) return true
  return rival.form === 'either' && !hasObject(sentence, rival) && !isNominal(before)
}

/** The next finite verb that would want the same subject: nothing that opens or joins clauses stands between. */
function rivalOf(sentence: Sentence, group: VerbGroup): VerbGroup | null {
  const { words, groupAt } = sentence
  for (let at = group.last + 1; at < words.length; at++) {
    const word = words[at]!
    const next = groupAt[at]
    if (next) {
      if (next.form === 'infinitive' || next.form === 'gerund' || next.form === 'participle') {
        at = next.last
        continue
      }
      return next.form === 'either' && (hasAgent(sentence, next) || wordBefore(sentence, at)?.pos === 'ADP')
        ? null
        : next
    }
    if (/^[,;:.!?()—]$/.test(word.text)) return null
    if (RELATIVES.has(word.lower) || word.lower === 'that') return null
    if (SUBORDINATORS.has(word.lower) && word.pos === 'SCONJ') return null
    if (word.lower === 'when' || word.lower === 'where' || word.lower === 'while') return null
    if (word.pos === 'CCONJ' && groupAt[skipAdverbs(words, at + 1)]) return null
  }
  return null
}

/** True where a surely finite verb stands anywhere behind the group. */
function comesLater({ groupAt }: Sentence, group: VerbGroup): boolean {
  return groupAt.some(
    (other, at) => at > group.last && other !== null && ['past', 'present', 'perfect', 'modal'].includes(other.form),
  )
}

/** The first word of the noun phrase that ends before `end`. */
export function subjectStart(words: readonly Word[], end: number): number {
  let start = end
  while (start > 0 && words[start - 1]!.pos === 'ADV') start--
  if (words[start - 1]?.pos === 'PRON') return start - 1
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[start - 1]!.pos)) start--
  return start > 0 && words[start - 1]!.pos === 'DET' ? start - 1 : start
}
