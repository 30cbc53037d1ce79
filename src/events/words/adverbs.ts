import { NEGATIONS } from '../../english/auxiliaries.js'
import { UNTAGGED_ADVERBIALS } from '../../english/function-words/adverbs.js'
import type { Word } from './word.js'

/** The index of the first word from `at` on that is no adverb or `not`. */
export function skipAdverbs(words: readonly Word[], at: number): number {
  let next = at
  while (isAdverbial(words[next])) next++
  return next
}

/** True for an adverb, `not`, a quotation mark, or what else can stand inside a verb group. */
export function isAdverbial(word: Word | undefined): boolean {
  if (!word || word.date !== null) return false
  return (
    word.pos === 'ADV' || NEGATIONS.has(word.lower) || UNTAGGED_ADVERBIALS.has(word.lower) || /^["“”]$/.test(word.text)
  )
}

/** Behind adverbs and dates that stand between a joining word and its verb: `and in 1963 became`. */
export function skipAdverbials(words: readonly Word[], from: number): number {
  let at = from
  for (;;) {
    const next = skipAdverbs(words, words[at]?.text === ',' ? at + 1 : at)
    const dated = words[next]?.pos === 'ADP' ? next + 1 : next
    let end = dated
    while (words[end]?.date != null) end++
    if (end === dated) return next
    at = words[end]?.text === ',' ? end + 1 : end
  }
}
