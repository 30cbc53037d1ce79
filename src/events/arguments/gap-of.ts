import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'

/** What stands between two phrases of a clause, other clauses left out: a comma, a joining word, both; or null for anything else. */
export function gapOf(
  words: readonly Word[],
  owner: readonly number[],
  clause: number,
  from: number,
  to: number,
): 'comma' | 'and' | 'comma-and' | null {
  let comma = false
  let and = false
  for (let at = from; at < to; at++) {
    const { text, lower, pos } = words[at]!
    if (owner[at] !== clause || /^["“”„«»'‘’]+$/.test(text) || (pos === 'ADV' && and)) continue
    if (text === ',' && !and) comma = true
    else if ((pos === 'CCONJ' && lower !== 'but') || lower === '&') and = true
    else if (/^(?:as|well)$/.test(lower) && words.slice(from, to).some((word) => word.lower === 'well')) and = true
    else return null
  }
  if (and) return comma ? 'comma-and' : 'and'
  return comma ? 'comma' : null
}

/** `Anna, along with her brother, left`: one who takes part as the others do. */
export function isAlong(words: readonly Word[], { preposition }: NounPhrase): boolean {
  if (preposition === null || words[preposition]!.lower !== 'with') return false
  return /^(?:along|together)$/.test(words[preposition - 1]?.lower ?? '')
}
