import type { Span } from '../model/span.js'

/** The spans in order; of those that share a place, the one that begins first, the longest of such. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  let reached = 0
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false
      reached = end
      return true
    })
}
