import { INDEFINITE_PRONOUNS, SUBJECTS } from '../../english/function-words/pronouns.js'
import { INTRANSITIVE_VERBS } from '../../english/intransitive-verbs.js'
import { RELATIVES, SUBORDINATORS } from '../../english/openers.js'
import { NAMING_VERBS, WIDE_NAMING_VERBS } from '../../english/verbs/naming-verbs.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { skipAdverbs } from '../words/adverbs.js'
import type { Word } from '../words/word.js'
import { hasActiveComplement, hasAgent, hasFirmObject, hasObject } from './complements.js'
import { finiteAhead } from './finite-ahead.js'
import { isNominal, type SentenceGroups, wordBefore } from './sentence.js'

/**
 * True where a bare past form (`signed`) is the finite verb of a clause that has a subject and no verb yet, rather than a
 * participle that describes the subject (`the treaty signed in 1990 ended the war`).
 */
export function isFiniteAfterSubject(sentence: SentenceGroups, group: VerbGroup): boolean {
  const { words } = sentence
  const before = wordBefore(sentence, group.first)
  if (before && SUBJECTS.has(before.lower)) return true
  if (before?.lower === 'those') return false
  if (before && INDEFINITE_PRONOUNS.has(before.lower)) return hasFirmObject(sentence, group)
  const lemma = words[group.head]!.lemma
  const rival = rivalOf(sentence, group)
  if (INTRANSITIVE_VERBS.has(lemma)) return true
  if (hasAgent(sentence, group)) return rival === null && !comesLater(sentence, group)
  if (rival === null || endsPhrase(words[group.last + 1])) return true
  if (isNaming(sentence, group, true)) return false
  if (hasActiveComplement(sentence, group)) return true
  if (VERBS_OF_SAYING.has(lemma) && SUBJECTS.has(words[group.last + 1]?.lower ?? '')) return true
  if (hasObject(sentence, group)) return true
  return rival.form === 'either' && !hasObject(sentence, rival) && !isNominal(before)
}

/**
 * `Thales, considered the first philosopher, wrote nothing`, `a monk called Otto fled`: a participle with a name as its
 * complement, not an object. `wide` counts verbs that take objects as often.
 */
export function isNaming({ words }: SentenceGroups, group: VerbGroup, wide: boolean): boolean {
  const { lemma } = words[group.head]!
  return NAMING_VERBS.has(lemma) || (wide && WIDE_NAMING_VERBS.has(lemma))
}

/** True where the verb has nothing behind it: `the army left and …`. */
function endsPhrase(next: Word | undefined): boolean {
  return next === undefined || next.pos === 'CCONJ' || next.pos === 'PUNCT'
}

/** The next finite verb that would want the same subject: nothing that opens or joins clauses stands between. */
function rivalOf(sentence: SentenceGroups, group: VerbGroup): VerbGroup | null {
  const { words, groupAt, speeches } = sentence
  for (let at = group.last + 1; at < words.length; at++) {
    if (speeches.has(at)) return null
    const word = words[at]!
    const next = groupAt[at]
    if (next) {
      if (/^(?:infinitive|gerund|participle)$/.test(next.form) || isBareBehind(words, group, next)) {
        at = next.last
        continue
      }
      return next.form === 'either' && (hasAgent(sentence, next) || wordBefore(sentence, at)?.pos === 'ADP')
        ? null
        : next
    }
    if (word.text === '(') {
      while (at < words.length && words[at]!.text !== ')') at++
      continue
    }
    if (word.text === ',') return behindInsertion(sentence, at)
    if (/^[;:.!?—]$/.test(word.text)) return null
    if (RELATIVES.has(word.lower) || word.lower === 'that') return null
    if (SUBORDINATORS.has(word.lower) && (word.pos === 'SCONJ' || finiteAhead(sentence, at + 1))) return null
    if (word.pos === 'CCONJ' && groupAt[skipAdverbs(words, at + 1)]) return null
  }
  return null
}

/** `languages taught in schools, by popularity, are …`: a finite verb right behind the second comma of an insertion. */
function behindInsertion({ words, groupAt }: SentenceGroups, comma: number): VerbGroup | null {
  for (let at = comma + 1; at < words.length; at++) {
    if (groupAt[at] || words[at]!.pos === 'CCONJ' || words[at]!.pos === 'SCONJ' || words[at]!.pos === 'PRON')
      return null
    if (words[at]!.text !== ',') continue
    const group = groupAt[skipAdverbs(words, at + 1)] ?? null
    return group && /^(?:past|present|perfect|modal)$/.test(group.form) ? group : null
  }
  return null
}

/** `helped rebuild`: an infinitive without `to`. */
function isBareBehind(words: readonly Word[], group: VerbGroup, next: VerbGroup): boolean {
  const { lower, lemma } = words[next.head]!
  return (
    next.form === 'present' && lower === lemma && (next.first === group.last + 1 || words[group.head]!.lemma === 'help')
  )
}

/** True where a verb that is surely finite, or at least no passive, stands anywhere behind the group. */
export function comesLater(sentence: SentenceGroups, group: VerbGroup): boolean {
  const end = [...sentence.speeches.keys()].find((mark) => mark > group.last) ?? sentence.words.length
  return sentence.groupAt.some((other, at) => {
    if (other === null || at <= group.last || at > end) return false
    return (
      /^(?:past|present|perfect|modal)$/.test(other.form) || (other.form === 'either' && !hasAgent(sentence, other))
    )
  })
}
