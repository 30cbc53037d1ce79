import { WORDS_LIKE_ADVERBS } from '../../english/function-words/adverbs.js'
import { RELATIVES, SUBORDINATORS } from '../../english/openers.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'

/** A sentence's words with its verb groups at hand: `groupAt[i]` is the group that starts at word `i`. */
export interface SentenceGroups {
  readonly words: readonly Word[]
  readonly groupAt: readonly (VerbGroup | null)[]
  /** The quotation marks that open or close a speech. */
  readonly speeches: ReadonlyMap<number, 'opens' | 'closes'>
}

export function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON' || word.pos === 'NUM')
  )
}

export function isQuote(word: Word | undefined): boolean {
  return word !== undefined && /^["“”„«»'‘’]+$/.test(word.text)
}

/** The last word before `at` that is no adverb and no quotation mark. */
export function wordBefore({ words }: SentenceGroups, at: number): Word | undefined {
  let before = at - 1
  while (
    before >= 0 &&
    (words[before]!.pos === 'ADV' || WORDS_LIKE_ADVERBS.has(words[before]!.lower) || isQuote(words[before]))
  )
    before--
  return words[before]
}

/** True for a word that opens a clause wherever it stands behind a noun phrase. */
export function opensClause(word: Word): boolean {
  if (RELATIVES.has(word.lower)) return true
  if (word.lower === 'that') return word.pos !== 'DET'
  return SUBORDINATORS.has(word.lower) && word.pos === 'SCONJ'
}

/** The first word of the noun phrase that ends before `end`. */
export function subjectStart(words: readonly Word[], end: number): number {
  let start = end
  while (start > 0 && words[start - 1]!.pos === 'ADV') start--
  if (words[start - 1]?.pos === 'PRON') return start - 1
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[start - 1]!.pos)) start--
  const before = words[start - 1]
  const owner = start < end && before !== undefined && /^(?:his|her|its|their|our|my|your)$/.test(before.lower)
  return before?.pos === 'DET' || owner ? start - 1 : start
}
