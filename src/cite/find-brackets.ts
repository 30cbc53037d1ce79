import type { Span } from '../model/span.js'

const LONGEST = 400
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Finds the pairs of round and square brackets of a text that are no longer than a note, outermost ones, in order. */
export function findBrackets(text: string): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSES[text[at]!]
    if (closing === undefined) continue
    const end = closeOf(text, at, text[at]!, closing)
    if (end < 0) continue
    found.push({ start: at, end })
    at = end - 1
  }
  return found
}

/** Offset behind the bracket that closes the one at `start`; -1 where it is too far. */
function closeOf(text: string, start: number, opening: string, closing: string): number {
  let depth = 0
  for (let at = start; at < text.length && at - start < LONGEST; at++) {
    if (text[at] === opening) depth++
    else if (text[at] === closing && --depth === 0) return at + 1
  }
  return -1
}
