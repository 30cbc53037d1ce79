import { BE, DO, HAVE, NEGATIONS } from '../../english/auxiliaries.js'
import { isParticipleForm, verbFormOf } from '../../text/parts-of-speech/verb-forms.js'
import { skipAdverbs } from '../words/adverbs.js'
import type { Word } from '../words/word.js'

/** The next part of a group behind the auxiliary at `last`, or null where the group ends with it. */
export function nextOfGroup(words: readonly Word[], last: number): number | null {
  const auxiliary = words[last]!.lower
  let next = skipAdverbs(words, last + 1)
  if (words[next]?.lower === 'before' && next > last + 1) next = skipAdverbs(words, next + 1)
  if (words[next]?.lower === 'since' && HAVE.has(auxiliary)) next = skipAdverbs(words, next + 1)
  if (words[next]?.text === ',') next = behindParenthesis(words, next) ?? next
  if (followsAuxiliary(auxiliary, words, next)) return next
  if (HAVE.has(auxiliary) && words[next]?.lower === 'to' && words[next + 1]?.pos === 'VERB') return next + 1
  return DO.has(auxiliary) ? invertedMain(words, last) : null
}

/** `was, however, defeated`: behind the second comma, where at most eight words without a verb stand between. */
function behindParenthesis(words: readonly Word[], comma: number): number | null {
  for (let at = comma + 1; at < Math.min(words.length, comma + 9); at++) {
    const word = words[at]!
    if (word.pos === 'VERB' || word.pos === 'AUX') return null
    if (word.text === ',') return skipAdverbs(words, at + 1)
  }
  return null
}

/** `Only in 1990 did the army leave`: the verb behind the subject, at most six words on. */
function invertedMain(words: readonly Word[], last: number): number | null {
  for (let at = last + 1; at < Math.min(words.length, last + 8); at++) {
    const word = words[at]!
    if (word.pos === 'PUNCT') return null
    const verb =
      word.pos === 'VERB' || (word.pos === 'NOUN' && words[at - 1]?.pos === 'NOUN' && words[at + 1]?.pos === 'DET')
    if (verb) return /^(?:base|unchanged|bare)$/.test(verbFormOf(word.lower)) ? at : null
  }
  return null
}

/** True where the word can follow the auxiliary in one group. */
function followsAuxiliary(auxiliary: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.date !== null || word.pos === 'PROPN') return false
  const form = verbFormOf(word.lower)
  if (BE.has(auxiliary)) {
    if (word.lower === 'been' || word.lower === 'being') return true
    if (word.pos === 'AUX' || form === 'past' || form === 'third') return false
    if (form === 'gerund') return word.pos === 'VERB'
    if (word.pos === 'VERB') return form !== 'base' && !isModifier(words, at)
    return word.pos === 'ADJ' && isParticipleForm(word.lower) && !isModifier(words, at)
  }
  if (HAVE.has(auxiliary)) {
    if (word.lower === 'been' || word.lower === 'had') return true
    if (form === 'gerund' || form === 'base' || form === 'third' || form === 'past') return false
    return word.pos === 'VERB' || words[at + 1]?.pos === 'PROPN' || !isModifier(words, at)
  }
  if (DO.has(auxiliary) && NEGATIONS.has(words[at - 1]!.lower) && /^(?:NOUN|ADJ)$/.test(word.pos))
    return form === 'base'
  return word.pos === 'VERB' || word.pos === 'AUX' || word.lower === 'be' || word.lower === 'have'
}

/** A participle before a noun that it describes: `had limited success`. */
function isModifier(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  return words[at]!.pos !== 'VERB' && (after?.pos === 'NOUN' || after?.pos === 'PROPN')
}
