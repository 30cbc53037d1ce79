import type { Telling } from '../../model/extraction.js'
import type { Counts, Coverage, DocumentReview } from '../../model/manifest.js'
import type { ReviewCounts } from '../../model/review.js'

/** How much an extraction holds of each layer, behind the last of so many events. */
export function countsOf(extraction: Telling, events: number): Counts {
  return {
    sentences: extraction.sentences.length,
    citations: extraction.citations.length,
    dates: extraction.dates.length,
    actors: extraction.actors.length,
    events,
    issues: extraction.issues.length,
  }
}

/** The sum of tallies, name by name; `zero` is the sum of none. */
export function sum<T extends Readonly<Partial<Record<string, number>>>>(tallies: readonly T[], zero: T): T {
  const total: Record<string, number | undefined> = { ...zero }
  for (const tally of tallies)
    for (const [key, value] of Object.entries(tally)) total[key] = (total[key] ?? 0) + (value ?? 0)
  return total as T
}

/** The sum of coverages, names ascending. */
export function sumCoverage(coverages: readonly Coverage[]): Coverage {
  const zero = { found: 0, attached: 0, assumed: 0, orphan: 0, flag: 0 }
  const counts = coverages.map(({ found, attached, assumed, orphan, flag }) => ({
    found,
    attached,
    assumed,
    orphan,
    flag,
  }))
  const byName = <T extends Coverage['kinds'] | Coverage['lookalikes']>(tallies: readonly T[]): T =>
    Object.fromEntries(Object.entries(sum(tallies, {} as T)).sort(([a], [b]) => (a < b ? -1 : 1))) as T
  return {
    ...sum(counts, zero),
    kinds: byName(coverages.map(({ kinds }) => kinds)),
    lookalikes: byName(coverages.map(({ lookalikes }) => lookalikes)),
  }
}

/** What came of the decisions on all documents; undefined where there are none. */
export function sumReviews(reviews: readonly (DocumentReview | undefined)[]): ReviewCounts | undefined {
  const zero = { accepted: 0, rejected: 0, changed: 0, added: 0, unapplied: 0, outdated: 0 }
  const counts = reviews.flatMap((review) => {
    if (review === undefined) return []
    const { path: _path, sha256: _sha256, ...numbers } = review
    return [numbers]
  })
  return counts.length === 0 ? undefined : sum(counts, zero)
}

export const noCounts: Counts = { sentences: 0, citations: 0, dates: 0, actors: 0, events: 0, issues: 0 }
