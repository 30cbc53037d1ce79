import type { Citation, Status } from '../model/citation.js'

/** How many markers stand in a document, by what became of them. A flag (`[citation needed]`) is counted as such only. */
export type CitationCounts = Readonly<Record<Status | 'flag', number>>

/** Counts markers: one that covers two sentences (`leadingMarker: 'both'`) has two citations and is counted once. */
export function countCitations(citations: readonly Citation[]): CitationCounts {
  const counts = { attached: 0, assumed: 0, orphan: 0, flag: 0 }
  let last = -1
  for (const { start, kind, status } of citations) {
    if (start === last) continue
    last = start
    counts[kind === 'flag' ? 'flag' : status]++
  }
  return counts
}
