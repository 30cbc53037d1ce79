/**
 * Offset behind the bracket that closes the one before `from`, nested pairs passed over; -1 where it does not stand within
 * `longest` units from there.
 */
export function closingBracket(text: string, from: number, opening: string, closing: string, longest: number): number {
  let depth = 1
  for (let at = from; at < text.length && at - from < longest; at++) {
    if (text[at] === opening) depth++
    else if (text[at] === closing && --depth === 0) return at + 1
  }
  return -1
}
