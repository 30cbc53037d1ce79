import { DITRANSITIVE_VERBS } from '../../english/ditransitive-verbs.js'
import { INTRANSITIVE_VERBS } from '../../english/intransitive-verbs.js'
import { LIGHT_VERBS } from '../../english/light-verbs.js'
import { LINKING_VERBS } from '../../english/linking-verbs.js'
import { PARTICLES } from '../../english/particles.js'
import { QUOTATIVES } from '../../english/quotatives.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'
import type { Relation } from './relate-phrases.js'

/** A sentence cut into phrases, as the arguments see it. */
export interface PhrasedSentence {
  readonly words: readonly Word[]
  readonly tree: ClauseTree
  readonly phrases: readonly NounPhrase[]
  readonly relations: readonly Relation[]
}

/** The phrases of a clause that nothing governs, the first of each list, in order; dates and explanations are none. */
export function freePhrases({ phrases, relations }: PhrasedSentence, clause: Clause): NounPhrase[] {
  return phrases.filter((phrase) => {
    const { first, explains, preposition, clause: holder } = relations[phrase.index]!
    return (
      holder === clause.index && first === phrase && explains === null && preposition === null && phrase.sort !== 'date'
    )
  })
}

/** A phrase with the others of its list. */
export function membersOf({ phrases, relations }: PhrasedSentence, first: NounPhrase): NounPhrase[] {
  return phrases.filter(
    (phrase) =>
      relations[phrase.index]!.first === first && (phrase === first || relations[phrase.index]!.explains === null),
  )
}

/** The subject that stands in the clause: the free phrase nearest before its verb, or between the parts of an inverted one. */
export function subjectOf(
  { words }: PhrasedSentence,
  group: VerbGroup,
  free: readonly NounPhrase[],
): NounPhrase | null {
  const before = free.findLast(({ start, head }) => {
    const stands = start < group.first || (head > group.first && head < group.head)
    return stands && !words[head]!.lower.endsWith('self') && !words[head]!.lower.endsWith('selves')
  })
  return before === undefined || isExpletive(words, group, before) ? null : before
}

/** `there was`, `it took two years`: a word in the subject's place that means nobody. */
function isExpletive(words: readonly Word[], group: VerbGroup, { head }: NounPhrase): boolean {
  const { lower } = words[head]!
  return (
    lower === 'there' ||
    lower === 'here' ||
    (lower === 'it' && /^(?:be|take|seem|appear|turn)$/.test(words[group.head]!.lemma))
  )
}

/** `"…," said Otto Klein`, `In the valley stood a mill`: the subject behind a verb of saying that has none before it. */
export function invertedSubject(
  { words }: PhrasedSentence,
  { start }: Clause,
  group: VerbGroup,
  free: readonly NounPhrase[],
): NounPhrase | null {
  if (group.passive || !QUOTATIVES.has(words[group.head]!.lemma)) return null
  const before = words[group.first - 1]
  const quoted = before === undefined || before.text === ',' || /^["”’'»]$/.test(before.text)
  if (!quoted && start !== group.first) return null
  const behind = free.find((phrase) => phrase.start === group.last + 1)
  return behind && !/^(?:him|her|me|us|them)$/.test(words[behind.head]!.lower) ? behind : null
}

/** What the verb acts on: the first free phrase behind it, before any other verb; the second of two that a verb of giving has. */
export function objectOf(sentence: PhrasedSentence, clause: Clause, group: VerbGroup): NounPhrase | null {
  const { words, phrases, relations } = sentence
  const { lemma } = words[group.head]!
  if (group.copula || group.passive || LINKING_VERBS.has(lemma)) return null
  const end = nextVerb(sentence, clause, group)
  const behind = phrases.filter((phrase) => {
    if (phrase.start <= group.last || phrase.start >= end || phrase.sort === 'date') return false
    const { first, explains, clause: holder } = relations[phrase.index]!
    if (holder !== clause.index || first !== phrase || explains !== null) return false
    return phrase.preposition === null || isParticle(words, lemma, group.last, phrase.preposition)
  })
  const [first, second] = behind
  if (!first || hasComma(sentence, clause, group.last + 1, first.start)) return null
  if (isMeasure(words, lemma, first) || LIGHT_VERBS.get(lemma)?.has(words[first.head]!.lower)) return null
  const given = second && second.start === first.end && DITRANSITIVE_VERBS.has(lemma)
  return given ? second : first
}

/** `cut off aid`: a word that belongs to the verb right before it. */
function isParticle(words: readonly Word[], lemma: string, verb: number, at: number): boolean {
  return at === verb + 1 && PARTICLES.get(words[at]!.lower)?.has(lemma) === true
}

/** `fell five points`, `marched ten miles`: how much or how far, not what. */
function isMeasure(words: readonly Word[], lemma: string, { start, end }: NounPhrase): boolean {
  return INTRANSITIVE_VERBS.has(lemma) && words.slice(start, end).some(({ pos }) => pos === 'NUM')
}

/** Where the next verb of the clause begins, an infinitive included. */
function nextVerb({ words, tree }: PhrasedSentence, clause: Clause, { last }: VerbGroup): number {
  for (let at = last + 1; at < words.length; at++) {
    const { pos, lower } = words[at]!
    if (tree.owner[at] !== clause.index) continue
    if (pos === 'VERB' || pos === 'AUX' || (lower === 'to' && pos === 'PART')) return at
  }
  return words.length
}

function hasComma({ words, tree }: PhrasedSentence, clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]!.text === ',' && tree.owner[at] === clause.index) return true
  return false
}

/** The agent of a passive: what `by` governs behind the verb, dates and places left out. */
export function byPhrase(
  { words, phrases, relations }: PhrasedSentence,
  clause: Clause,
  group: VerbGroup,
): NounPhrase | null {
  if (!group.passive) return null
  return (
    phrases.find(({ index, start, sort, preposition }) => {
      const by = preposition !== null && words[preposition]!.lower === 'by' && preposition > group.last
      return (
        by &&
        start > group.last &&
        sort !== 'date' &&
        relations[index]!.clause === clause.index &&
        relations[index]!.preposition !== null
      )
    }) ?? null
  )
}
