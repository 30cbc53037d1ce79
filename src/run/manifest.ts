import type { BatchOptions, Failure, Manifest, ManifestDocument } from '../model/manifest.js'
import { noCounts, noCoverage, sum } from './count.js'
import { version } from './version.js'

/** Names the shape of a manifest. */
export const manifestVersion = 'regesta/manifest@1' satisfies Manifest['schema']

/** Describes an output; the order in which documents finished does not show. */
export function manifestOf(
  options: BatchOptions,
  documents: readonly ManifestDocument[],
  failures: readonly Failure[],
): Manifest {
  const bySource = (a: { source: string }, b: { source: string }) => (a.source < b.source ? -1 : 1)
  return {
    schema: manifestVersion,
    version: version(),
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
    },
    coverage: sum(
      documents.map(({ coverage }) => coverage),
      noCoverage,
    ),
  }
}
