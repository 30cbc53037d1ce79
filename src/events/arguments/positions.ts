import { INTRANSITIVE_VERBS } from '../../english/intransitive-verbs.js'
import { LIGHT_VERBS } from '../../english/light-verbs.js'
import { LINKING_VERBS } from '../../english/linking-verbs.js'
import { MEASURE_NOUNS } from '../../english/nouns/measure-nouns.js'
import { PARTICLES } from '../../english/particles.js'
import type { Clause } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'
import type { PhrasedSentence } from './phrased-sentence.js'

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
  return phrases.filter((phrase) => {
    const relation = relations[phrase.index]!
    return relation.first === first && (phrase === first || relation.explains === null)
  })
}

/**
 * The free phrases behind a verb that it can act on, before any other verb of its clause: none behind a comma, behind a passive
 * or a linking verb, and no measures (`fell five points`) or nouns that are one with their verb (`took place`).
 */
export function objectsBehind(sentence: PhrasedSentence, clause: Clause, group: VerbGroup): NounPhrase[] {
  const { words, phrases, relations } = sentence
  const { lemma } = words[group.head]!
  if (group.copula || group.passive || LINKING_VERBS.has(lemma)) return []
  const end = nextVerb(sentence, clause, group)
  const behind = phrases.filter((phrase) => {
    if (phrase.start <= group.last || phrase.start >= end || phrase.sort === 'date') return false
    const { first, explains, clause: holder } = relations[phrase.index]!
    if (holder !== clause.index || first !== phrase || explains !== null) return false
    return phrase.preposition === null || isParticle(words, lemma, group.last, phrase.preposition)
  })
  const [first] = behind
  if (first === undefined || hasComma(sentence, clause, group.last + 1, first.start)) return []
  return isMeasure(words, lemma, first) || LIGHT_VERBS.get(lemma)?.has(words[first.head]!.lower) ? [] : behind
}

/** `cut off aid`: a word that belongs to the verb right before it. */
function isParticle(words: readonly Word[], lemma: string, verb: number, at: number): boolean {
  return at === verb + 1 && PARTICLES.get(words[at]!.lower)?.has(lemma) === true
}

/** `fell five points`, `marched ten miles`: how much or how far, not what. */
function isMeasure(words: readonly Word[], lemma: string, { start, end }: NounPhrase): boolean {
  if (isPercentage(words, end)) return true
  if (!INTRANSITIVE_VERBS.has(lemma)) return false
  return words.slice(start, end).some(({ pos, lower }) => pos === 'NUM' || MEASURE_NOUNS.has(lower))
}

/** `gained 3 %`, but not `bought 3 % of the shares`. */
function isPercentage(words: readonly Word[], end: number): boolean {
  const sign = words[end]?.lower
  const behind =
    sign === '%' || sign === 'percent' ? end + 1 : sign === 'per' && words[end + 1]?.lower === 'cent' ? end + 2 : -1
  return behind > 0 && words[behind]?.lower !== 'of'
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
