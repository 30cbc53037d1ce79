import { isCapital } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'

/** Words that the head of a report may have before its dash: `SAINT-DENIS, France, 16 November (Reuters)`. */
const LONGEST_HEAD = 16

/**
 * The word that a report begins with behind its dateline: `HARWICK — Gunmen`, `GENOA, Italy —`, `PARIS (Reuters) -`; 0 where it has none.
 * A dateline begins with a place in capitals, or with a place and an agency or a day, and ends with a dash that has a space around it.
 */
export function reportStartOf(words: readonly Word[]): number {
  const first = words[0]
  if (first === undefined || !isCapital(first)) return 0
  let loud = first.shape === 'upper' || first.shape === 'stops'
  for (let i = 1; i < Math.min(words.length - 1, LONGEST_HEAD); i++) {
    const word = words[i]!
    if (word.shape === 'lower' || word.shape === 'possessive') return 0
    if (isDash(words, i))
      return (loud || first.shape === 'capital') && isHead(words, i, loud) ? behindDash(words, i) : 0
    if (word.text !== ',' && word.text !== '(' && word.text !== ')' && word.text !== '.' && word.shape === 'mark')
      return 0
    if (word.shape === 'upper' && i < 4) loud ||= first.shape === 'abbreviation'
  }
  return 0
}

/** Words in mixed case are a dateline's only with an agency in brackets (`Paris (Reuters) —`) or a day behind them. */
function isHead(words: readonly Word[], dash: number, loud: boolean): boolean {
  if (loud) return true
  return words[dash - 1]!.text === ')' && words.slice(1, dash).some(({ text }) => text === '(')
}

function isDash(words: readonly Word[], i: number): boolean {
  const { text, glued } = words[i]!
  if (text === '—' || text === '–') return !glued || words[i + 1]?.glued === false
  return text === '-' && !glued
}

function behindDash(words: readonly Word[], dash: number): number {
  return words[dash + 1]?.text === '-' ? dash + 2 : dash + 1
}
