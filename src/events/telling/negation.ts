import { COUNTING_WORDS } from '../../english/function-words/adverbs.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'

/** Words that deny whatever they stand before in the subject: `no ship sank`, `none of them left`. */
const NOBODY: ReadonlySet<string> = new Set(['no', 'none', 'neither', 'nobody', 'nothing'])

/** True where the clause denies its event: `did not happen`, `No government recognised it`, `neither met nor voted`. */
export function isNegated(
  words: readonly Word[],
  { owner }: ClauseTree,
  clause: Clause,
  phrases: readonly NounPhrase[],
): boolean {
  const { group, start, index, opener } = clause
  if (!group) return false
  if (opener === 'nor' || words[group.first - 1]?.lower === 'neither') return true
  if (group.negated) return !isPartial(words, group.first, group.last + 1)
  return phrases.some(({ start: first, head, preposition }) => {
    if (preposition !== null || owner[head] !== index || first < start || first >= group.first) return false
    return deniesSubject(words, first)
  })
}

/** `did not only sign`, `not only led`; `was built not before 1800`, which denies the date alone. */
function isPartial(words: readonly Word[], first: number, end: number): boolean {
  for (let at = Math.max(0, first - 2); at <= end; at++) {
    if (words[at]?.lower !== 'not') continue
    const next = words[at + 1]
    if (next === undefined) return false
    if (COUNTING_WORDS.has(next.lower)) return true
    return next.pos === 'ADP' && at >= end - 1
  }
  return false
}

/** `no ship`, `not a single ship`, `none of the men`; not `the No campaign`. */
function deniesSubject(words: readonly Word[], start: number): boolean {
  const first = words[start]!
  const not = words[start - 1]?.lower === 'not' ? words[start - 1] : undefined
  if (not !== undefined) return words[start - 2]?.lower !== 'but' && !COUNTING_WORDS.has(first.lower)
  return NOBODY.has(first.lower) && !COUNTING_WORDS.has(words[start + 1]?.lower ?? '')
}
