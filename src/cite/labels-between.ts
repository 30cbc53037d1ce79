/** Nobody cites more works with one range. */
const WIDEST = 60

/** The labels of a range, written out; null where it runs backwards or too far. */
export function labelsBetween(from: number, to: number): string[] | null {
  if (to < from || to - from > WIDEST) return null
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
}
