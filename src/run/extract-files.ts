import { availableParallelism } from 'node:os'
import type { Batch, BatchReport } from './batch.js'
import { BatchRun } from './batch-run.js'
import { type Cache, createCache, noCache } from './cache/cache.js'
import { isInTree } from './cache/cache-folder.js'
import { createSeals, noSeals } from './cache/seals.js'
import { DocumentError } from './errors/document-error.js'
import { manifestOf } from './output/manifest.js'
import { OutputFolder } from './output/output-folder.js'
import { keptIn, settle } from './output/settle.js'
import { shardManifestName, shardOf } from './output/shard.js'
import { batchSourcesOf } from './sources/batch-sources-of.js'
import { failuresBeside } from './sources/failures-beside.js'
import { type Found, findDocuments } from './sources/find-documents.js'
import { inLanes } from './workers/in-lanes.js'
import { createRunner } from './workers/runner.js'

/**
 * Extracts every document under the paths; a document that fails is named in the manifest, and the rest goes on. Outputs
 * of sources that are gone are removed: those that the manifest of the last run names, no others, and none of a source
 * that failed. Where there is no document at all, nothing is written.
 * @throws {UsageError} where two documents would be written to one output, or an option is none.
 */
export async function extractFiles(batch: Batch): Promise<BatchReport> {
  const { batchSchema } = await import('./settings/batch-schema.js')
  const { expectShape } = await import('./settings/expect-shape.js')
  expectShape(batchSchema, batch, 'extractFiles', 'option')
  const { paths, output, options, exclude = [], strict = false, check = false, timeout, signal, shard } = batch
  const whole = await findDocuments(paths, { exclude, skip: output, strict })
  const plan = shard ? shardOf(whole, shard) : whole
  const known = batch.cache === undefined || check ? noSeals : createSeals(batch.cache, output)
  const folder = new OutputFolder(output, check, known)
  const jobs = batch.jobs ?? jobsFor(plan.documents)
  const runner = createRunner('extract', { jobs, timeout, onInterrupt: batch.onInterrupt })
  signal?.addEventListener('abort', () => void runner.close().catch(() => {}), { once: true })
  const run = new BatchRun(batch, folder, runner, plan.documents, await cacheOf(batch))
  for (const failure of plan.failures) run.failures.push(failure)
  await folder.open()
  try {
    // The largest first: the last to finish is then a small one.
    const bySize = [...plan.documents].sort((a, b) => b.size - a.size)
    await inLanes(bySize, jobs + 2, (found) => run.one(found), signal)
  } finally {
    await runner.close()
  }
  const failures = failuresBeside(run.failures, run.works)
  const sources = batchSourcesOf(paths, exclude)
  let manifest = manifestOf(options, run.documents, failures, sources)
  let fault: DocumentError | undefined
  if (whole.documents.length > 0 && !signal?.aborted) {
    const part = shard && { isPart: true, name: shardManifestName(shard) }
    try {
      manifest = await settle(folder, manifest, { paths, ...part })
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      fault = error
    }
  }
  await known.save()
  return {
    ...(fault && { fault }),
    manifest,
    written: folder.written.sort(),
    removed: folder.removed.sort(),
    kept: keptIn(manifest, run.documents),
    passedOver: plan.passedOver.filter((path) => !run.works.has(path)),
    cached: run.cached,
    decisions: run.decisions.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)),
  }
}

/** Bytes of sources that are read sooner than a worker has started. */
const SMALL = 200_000

function jobsFor(documents: readonly Found[]): number {
  const bytes = documents.reduce((sum, { size }) => sum + size, 0)
  return bytes < SMALL ? 1 : Math.min(availableParallelism(), documents.length)
}

/** A check believes nothing that a clone can carry. */
async function cacheOf({ cache, check }: Batch): Promise<Cache> {
  return cache === undefined || (check === true && (await isInTree(cache))) ? noCache : createCache(cache)
}
