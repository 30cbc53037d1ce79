import type { FoundDate } from '../found-date.js'

/**
 * Of matches that overlap the longer one stands, then the one of higher priority, then the one that begins first; the
 * order in which they were found never decides. The mentions of one match stand or fall together.
 */
export function resolveOverlaps(found: readonly FoundDate[]): FoundDate[] {
  if (found.length < 2) return [...found]
  const ranked = [...found].sort(
    (a, b) =>
      b.match.end - b.match.start - (a.match.end - a.match.start) ||
      b.priority - a.priority ||
      a.match.start - b.match.start ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.start - b.start),
  )
  const kept: FoundDate[] = []
  for (const date of ranked) {
    const free = kept.every(
      (other) =>
        (other.rule === date.rule && other.match.start === date.match.start && other.match.end === date.match.end) ||
        date.match.end <= other.match.start ||
        other.match.end <= date.match.start,
    )
    if (free) kept.push(date)
  }
  return kept.sort((a, b) => a.start - b.start)
}
