import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { sha256Of } from '../identity/sha256-of.js'
import type { BatchOptions, Failure, Manifest, ManifestDocument } from '../model/manifest.js'
import { type Cache, type CacheKey, createCache, noCache } from './cache/cache.js'
import { isInTree } from './cache/cache-folder.js'
import { createSeals, noSeals } from './cache/seals.js'
import { DocumentError } from './errors/document-error.js'
import { manifestOf } from './output/manifest.js'
import { entryOf, failureOf } from './output/manifest-entry.js'
import { OutputFolder } from './output/output-folder.js'
import { settle } from './output/settle.js'
import { type Shard, shardManifestName, shardOf } from './output/shard.js'
import { failuresBeside } from './sources/failures-beside.js'
import { type Found, findDocuments } from './sources/find-documents.js'
import { readBytes } from './sources/read-bytes.js'
import { worksBeside } from './sources/works-beside.js'
import { inLanes } from './workers/in-lanes.js'
import { createRunner, type Runner } from './workers/runner.js'

/** What to extract, and where to. */
export interface Batch {
  /** Files, folders and globs. */
  readonly paths: readonly string[]
  /** The folder to write to. */
  readonly output: string
  readonly options: BatchOptions
  /** Patterns, as in `.gitignore`, of what is passed over. */
  readonly exclude?: readonly string[]
  /** Write nothing, only find out what would differ. */
  readonly check?: boolean
  /** How many documents at a time; one runs in the main thread. As many as there are cores where it is left out, one for a small batch. */
  readonly jobs?: number | undefined
  /** Milliseconds that a document may take. */
  readonly timeout?: number | undefined
  /** Folder of the cache; there is none where it is left out. One in the tree is not read by a check. */
  readonly cache?: string | undefined
  /** Do this part of the batch alone, and describe it in a manifest of its own. */
  readonly shard?: Shard | undefined
  /** Stops the batch: what is done is kept, the manifest is not written. */
  readonly signal?: AbortSignal
  /** Told after each document. */
  readonly onProgress?: (progress: Progress) => void
}

/** How far a batch is. */
export interface Progress {
  readonly done: number
  readonly total: number
  /** Bytes of sources. */
  readonly bytesDone: number
  readonly bytesTotal: number
  /** Path of the document that was done last. */
  readonly path: string
}

/** What a batch did, or with `check` would do. */
export interface BatchReport {
  readonly manifest: Manifest
  /** Files, relative to the output, ascending. */
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** Why the manifest could not be written; what could be is there. */
  readonly fault?: DocumentError
  /** How many documents came from the cache. */
  readonly cached: number
}

/**
 * Extracts every document under the paths; a document that fails is named in the manifest, and the rest goes on. Outputs
 * of sources that are gone are removed: those that the manifest of the last run names, no others, and none of a source
 * that failed. Where there is no document at all, nothing is written.
 * @throws {UsageError} where two documents would be written to one output.
 */
export async function extractFiles(batch: Batch): Promise<BatchReport> {
  const { paths, output, options, exclude = [], check = false, timeout, signal, shard } = batch
  const whole = await findDocuments(paths, { exclude, skip: output })
  const plan = shard ? shardOf(whole, shard) : whole
  const known = batch.cache === undefined || check ? noSeals : createSeals(batch.cache, output)
  const folder = new OutputFolder(output, check, known)
  const jobs = batch.jobs ?? jobsFor(plan.documents)
  const runner = createRunner('extract', { jobs, timeout })
  const run = new Run(batch, folder, runner, plan.documents, await cacheOf(batch))
  for (const failure of plan.failures) run.failures.push(failure)
  await folder.open()
  await folder.sweep()
  try {
    // The largest first: the last to finish is then a small one.
    const bySize = [...plan.documents].sort((a, b) => b.size - a.size)
    await inLanes(bySize, jobs + 2, (found) => run.one(found), signal)
  } finally {
    await runner.close()
  }
  const failures = failuresBeside(run.failures, run.works)
  let manifest = manifestOf(options, run.documents, failures)
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
    cached: run.cached,
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
  return cache === undefined || (check === true && isInTree(cache)) ? noCache : createCache(cache)
}

/** The state of one batch. */
class Run {
  readonly documents: ManifestDocument[] = []
  readonly failures: Failure[] = []
  cached = 0
  /** The bibliographies that documents name: they are no documents themselves. */
  readonly works = new Set<string>()
  readonly #bytesTotal: number
  #done = 0
  #bytesDone = 0

  constructor(
    readonly batch: Batch,
    readonly folder: OutputFolder,
    readonly runner: Runner<'extract'>,
    readonly plan: readonly Found[],
    readonly cache: Cache,
  ) {
    this.#bytesTotal = plan.reduce((sum, { size }) => sum + size, 0)
  }

  /** Takes one document from the disk to the disk. */
  async one({ file, path, mediaType, size }: Found): Promise<void> {
    try {
      const bytes = readBytes(file)
      const works = await worksBeside({ file, path, mediaType }, bytes, this.batch.options.encoding)
      for (const { path: used } of works.bibliography?.files ?? []) this.works.add(used)
      const key = { path, mediaType, sha256: sha256Of(bytes), options: this.batch.options, ...works }
      const entry = (await this.#again(key)) ?? (await this.#afresh(key, bytes))
      if (entry) this.documents.push(entry)
    } catch (error) {
      this.failures.push(failureOf(path, error))
    }
    this.#done++
    this.#bytesDone += size
    this.batch.onProgress?.({
      done: this.#done,
      total: this.plan.length,
      bytesDone: this.#bytesDone,
      bytesTotal: this.#bytesTotal,
      path,
    })
  }

  /**
   * Puts in place what the cache holds of a document; undefined where it does not hold it all. Files are read at once:
   * to wait for each took longer than to read it. Signals have their turn between documents.
   */
  async #again(key: CacheKey): Promise<ManifestDocument | undefined> {
    await setImmediate()
    const entry = this.cache.get(key)
    for (const output of entry?.outputs ?? []) {
      if (this.folder.holds(output.path, output.sha256)) continue
      const bytes = this.cache.read(output)
      if (bytes === undefined) return undefined
      await this.folder.put(output.path, bytes, output.path)
    }
    if (entry) this.cached++
    return entry
  }

  /** Extracts a document; undefined where the batch was stopped meanwhile. */
  async #afresh(key: CacheKey, bytes: Uint8Array): Promise<ManifestDocument | undefined> {
    // Not loaded where nothing has changed.
    const { decode } = await import('./sources/decode.js')
    const text = decode(bytes, key.options.encoding)
    const work = await this.runner.run({ ...key, text }, bytes.length)
    const entry = entryOf(key, work)
    if (!this.batch.check) await this.cache.put(key, entry, work.files)
    if (this.batch.signal?.aborted) return undefined
    for (const { extension, text } of work.files) {
      await this.folder.put(key.path + extension, text, key.path + extension)
    }
    return entry
  }
}
