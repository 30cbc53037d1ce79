import { SENTENCE_STARTERS } from '../english/sentences/sentence-starters.js'
import { SUBJECT_VERBS } from '../english/sentences/subject-verbs.js'

/** Whether a word can only begin a sentence where a capital stands for more than a name: `The`, `However`, `It's`. */
export function isStarter(word: string): boolean {
  const plain = /^(\p{Lu}\p{Ll}*)['’](?:s|re|ll|d|ve|m|t)$/u.exec(word)?.[1] ?? word
  return SENTENCE_STARTERS.has(plain)
}

/** Whether a text looks like a sentence from its start on: a starter, or a name and then a verb (`Warner bought`). */
export function looksLikeSentence(after: string): boolean {
  const [, first = '', second = ''] = /^["“‘'«([]*([\p{L}\p{M}'’-]+) ?([\p{Ll}'’-]*)/u.exec(after) ?? []
  if (isStarter(first)) return true
  return /^\p{Lu}/u.test(first) && (SUBJECT_VERBS.has(second) || /^\p{Ll}{2,}ed$/u.test(second))
}
