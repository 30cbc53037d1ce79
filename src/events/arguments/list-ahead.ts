import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'
import { gapOf } from './gap-of.js'

/** True where further members follow and the last stands behind a joining word. */
export function goesOnAsList(
  words: readonly Word[],
  owner: readonly number[],
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): boolean {
  const clause = owner[phrase.head]!
  let last = phrase
  for (let at = phrase.index + 1; at < phrases.length; at++) {
    const next = phrases[at]!
    if (owner[next.head] !== clause) continue
    const gap = next.preposition === null ? gapOf(words, owner, clause, last.end, next.start) : null
    if (gap === 'and' || gap === 'comma-and') return true
    if (gap === null && next.holder !== last && !(next.preposition !== null && last.end === next.preposition))
      return false
    last = next
  }
  return false
}

/** True where a comma, a bracket or the end of the clause closes the phrase with what hangs on it: no verb follows it. */
export function closes(
  words: readonly Word[],
  owner: readonly number[],
  clause: number,
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): boolean {
  let { end } = phrase
  for (let at = phrase.index + 1; at < phrases.length; at++) {
    const next = phrases[at]!
    if (next.preposition !== end) break
    end = next.end
  }
  const behind = words[end]
  return (
    behind === undefined ||
    owner[end] !== clause ||
    behind.pos === 'PUNCT' ||
    behind.pos === 'CCONJ' ||
    behind.pos === 'ADP'
  )
}
