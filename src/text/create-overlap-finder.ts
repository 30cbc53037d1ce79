import type { Span } from '../model/span.js'
import { partitionPoint } from './partition-point.js'

/** Makes what says whether a span has a character in common with one of some others, which may overlap and stand in any order. */
export function createOverlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  // The furthest end of each and those before it.
  const ends: number[] = []
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return ({ start, end }) => {
    const before = partitionPoint(sorted.length, (at) => sorted[at]!.start < end)
    return before > 0 && ends[before - 1]! > start
  }
}
