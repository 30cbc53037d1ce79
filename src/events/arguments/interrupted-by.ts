import { ASIDE_VERBS } from '../../english/verbs/aside-verbs.js'
import type { Clause } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'
import type { PhrasedSentence } from './phrased-sentence.js'
import { freePhrases } from './positions.js'

/**
 * The clause between commas that says whose word it is, where one parts the clause from its subject: `The mill, officials said,
 * burned`. `subject` is what stands before it; null for any other clause.
 */
export function interruptedBy(
  sentence: PhrasedSentence,
  { opener, sharesSubject }: Clause,
): { readonly by: Clause; readonly subject: NounPhrase } | null {
  if (opener !== ',' || sharesSubject?.group == null) return null
  const { words } = sentence
  const { group } = sharesSubject
  if (group.passive || !ASIDE_VERBS.has(words[group.head]!.lemma) || !endsSoon(words, group.last + 1)) return null
  const [subject, speaker, third] = freePhrases(sentence, sharesSubject)
  if (subject === undefined || speaker === undefined || speaker.start > group.first) return null
  if (third !== undefined && third.start < group.first) return null
  return words[speaker.start - 1]?.text === ',' ? { by: sharesSubject, subject } : null
}

/** True where a comma follows, over an adverb or a date: `said later,`, `wrote in 1902,`. */
function endsSoon(words: readonly Word[], from: number): boolean {
  let at = from
  while (at < from + 4 && words[at] !== undefined && (/^(?:ADV|ADP)$/.test(words[at]!.pos) || words[at]!.date !== null))
    at++
  return words[at]?.text === ','
}
