import { version } from '../../data/version.js'
import type { BatchOptions, BatchSources, Failure, Manifest, ManifestDocument } from '../../model/manifest.js'
import { manifestVersion } from '../../model/manifest-version.js'
import { noCounts, sum, sumCoverage, sumReviews } from '../work/count.js'

/** Describes an output; the order in which documents finished does not show. */
export function manifestOf(
  options: BatchOptions,
  documents: readonly ManifestDocument[],
  failures: readonly Failure[],
  sources?: BatchSources,
): Manifest {
  const bySource = (a: { source: string }, b: { source: string }) => (a.source < b.source ? -1 : 1)
  const review = sumReviews(documents.map((document) => document.review))
  return {
    schema: manifestVersion,
    version: version(),
    ...(sources && { sources }),
    options,
    documents: [...documents].sort(bySource),
    failures: [...failures].sort(bySource),
    totals: {
      documents: documents.length,
      failures: failures.length,
      ...sum(
        documents.map(({ counts }) => counts),
        noCounts,
      ),
      ...(review && { review }),
    },
    coverage: sumCoverage(documents.map(({ coverage }) => coverage)),
  }
}
