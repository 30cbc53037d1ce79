import type { Extraction } from '../../model/extraction.js'
import type { Counts, Coverage } from '../../model/manifest.js'

/** How much an extraction holds of each layer. */
export function countsOf(extraction: Extraction): Counts {
  return {
    sentences: extraction.sentences.length,
    citations: extraction.citations.length,
    dates: extraction.dates.length,
    actors: extraction.actors.length,
    events: extraction.events.length,
    issues: extraction.issues.length,
  }
}

/** Where the markers of an extraction went. One that covers two sentences has two citations and is counted once. */
export function coverageOf({ citations }: Extraction): Coverage {
  const coverage = { found: 0, attached: 0, assumed: 0, orphan: 0, flag: 0 }
  let last = -1
  for (const { start, kind, status } of citations) {
    if (start === last) continue
    last = start
    coverage.found++
    coverage[kind === 'flag' ? 'flag' : status]++
  }
  return coverage
}

/** The sum of tallies that have the same keys; `zero` is the sum of none. */
export function sum<T extends Readonly<Record<string, number>>>(tallies: readonly T[], zero: T): T {
  const total: Record<string, number> = { ...zero }
  for (const tally of tallies) for (const [key, value] of Object.entries(tally)) total[key] = (total[key] ?? 0) + value
  return total as T
}

export const noCounts: Counts = { sentences: 0, citations: 0, dates: 0, actors: 0, events: 0, issues: 0 }
export const noCoverage: Coverage = { found: 0, attached: 0, assumed: 0, orphan: 0, flag: 0 }
