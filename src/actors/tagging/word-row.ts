import { EDGE, type Traits } from '../spelling/traits.js'
import type { Word } from '../spelling/word.js'
import type { Evidence } from './gather-evidence.js'

/** Universal parts of speech, as far as features tell them apart. */
const POS = ['DET', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'ADV', 'ADJ', 'VERB', 'AUX', 'NUM', 'NOUN', 'PROPN']
const PLACES: ReadonlyMap<string, number> = new Map(POS.map((pos, i) => [pos, i]))

/** What the features of a word and of those around it are made of: computed once a word. */
export interface WordRow {
  readonly traits: Traits
  readonly tag: number
  readonly kinds: number
  readonly evidence: number
}

/** What stands before the first word and behind the last. */
const EDGE_ROW: WordRow = { traits: EDGE, tag: 99, kinds: 0, evidence: 0 }

/** How many edges stand before the rows of a sentence's words, and behind them: features look no further. */
export const MARGIN = 2

/** The rows of a sentence's words, with edges around them and for the words before `begin`; `kinds` are the bits of `lookUp`. */
export function wordRowsOf(words: readonly Word[], kinds: Int32Array, evidence: Evidence, begin: number): WordRow[] {
  const rows: WordRow[] = []
  for (let i = 0; i < MARGIN; i++) rows.push(EDGE_ROW)
  for (let i = 0; i < words.length; i++) rows.push(i < begin ? EDGE_ROW : rowOf(words[i]!, kinds[i]!, evidence))
  for (let i = 0; i < MARGIN; i++) rows.push(EDGE_ROW)
  return rows
}

/** The row of the word with a number; an edge up to two places before the first and behind the last. */
export function rowAt(rows: readonly WordRow[], i: number): WordRow {
  return rows[i + MARGIN]!
}

function rowOf({ spelling, pos, lower }: Word, kinds: number, evidence: Evidence): WordRow {
  return {
    traits: spelling.traits,
    tag: PLACES.get(pos) ?? -1,
    kinds,
    evidence: spelling.capital ? (evidence.get(lower) ?? 0) : 0,
  }
}
