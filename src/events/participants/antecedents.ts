import type { Clause } from '../clauses/clause.js'
import type { Word } from '../words/word.js'
import type { PlacedActor } from './placed-actors.js'

/** The names at the end of the noun phrase that a relative clause or participle describes: `Lenin and Trotsky, who fled`. */
export function antecedentsOf(clause: Clause, placed: readonly PlacedActor[], words: readonly Word[]): PlacedActor[] {
  const { antecedent, opener, kind } = clause
  if (antecedent === null) return []
  const at = placed.findLastIndex(({ last }) => last < antecedent)
  const nearest = placed[at]
  if (!nearest || !words.slice(nearest.last + 1, antecedent).every(({ pos }) => pos === 'PUNCT')) return []
  if (opener?.endsWith('which') && nearest.mention.type === 'person') return []
  const named = [nearest]
  if (kind !== 'relative' || opener === 'which') return named
  for (let i = at - 1; i >= 0 && areJoined(words, placed[i]!.last, named[0]!.first); i--) named.unshift(placed[i]!)
  return named
}

function areJoined(words: readonly Word[], last: number, first: number): boolean {
  const between = words.slice(last + 1, first)
  return between.every(({ pos, text, lower }) => pos === 'CCONJ' || text === ',' || lower === 'the')
}
