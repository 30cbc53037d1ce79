import type { Span } from '../model/span.js'
import { closingBracket } from './closing-bracket.js'

const LONGEST = 400
const OPENING = /[([]/g

/** Finds the pairs of round and square brackets of a text that are no longer than a note, outermost ones, in order. */
export function findBrackets(text: string): Span[] {
  const found: Span[] = []
  let free = 0
  for (const { index: start, 0: opening } of text.matchAll(OPENING)) {
    if (start < free) continue
    const end = closingBracket(text, start + 1, opening, opening === '(' ? ')' : ']', LONGEST - 1)
    if (end < 0) continue
    found.push({ start, end })
    free = end
  }
  return found
}
