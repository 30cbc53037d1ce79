/**
 * The last place of a mark in a part of a text, or -1: `lastIndexOf` alone would look back to the text's beginning, which is
 * quadratic where it is asked part by part. Offsets are UTF-16 code units of the text, half-open.
 */
export function lastWithin(text: string, mark: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf(mark)
  return at < 0 ? -1 : from + at
}
