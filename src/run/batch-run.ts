import { setImmediate } from 'node:timers/promises'
import { sha256Of } from '../identity/sha256-of.js'
import type { Failure, ManifestDocument } from '../model/manifest.js'
import type { Batch } from './batch.js'
import { type Cache, type CacheKey, noCache } from './cache/cache.js'
import type { DecisionFault } from './output/decision-fault.js'
import { entryOf, failureOf } from './output/manifest-entry.js'
import type { OutputFolder } from './output/output-folder.js'
import { type ReviewFile, readReview } from './output/review-file.js'
import type { Found } from './sources/find-documents.js'
import { readBytes } from './sources/read-bytes.js'
import { worksBeside } from './sources/works-beside.js'
import type { Work } from './work/work.js'
import type { Runner } from './workers/runner.js'

/** The state of one batch. */
export class BatchRun {
  readonly documents: ManifestDocument[] = []
  readonly failures: Failure[] = []
  readonly decisions: DecisionFault[] = []
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
      const review = this.batch.ignoreReview ? undefined : await readReview(this.folder.folder, path)
      const entry = (await this.#again(key, bytes, review)) ?? (await this.#afresh(key, bytes, review))
      if (entry === undefined) return
      this.documents.push(entry)
    } catch (error) {
      // Broken off, which is no fault of the document.
      if (this.batch.signal?.aborted) return
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
  async #again(key: CacheKey, bytes: Uint8Array, review?: ReviewFile): Promise<ManifestDocument | undefined> {
    await setImmediate()
    const entry = this.cache.get(key)
    if (entry && review) return this.#againReviewed(key, bytes, review, entry)
    for (const output of entry?.outputs ?? []) {
      if (this.folder.holds(output.path, output.sha256)) continue
      const content = this.cache.read(output)
      if (content === undefined) return undefined
      await this.folder.put(output.path, content, output.path)
    }
    if (entry) this.cached++
    return entry
  }

  /** The same for a document that people have looked at: the cache holds what the machine gave, without their decisions. */
  async #againReviewed(
    key: CacheKey,
    bytes: Uint8Array,
    review: ReviewFile,
    { published, counts, coverage, outputs }: ManifestDocument,
  ): Promise<ManifestDocument | undefined> {
    const files: Work['files'][number][] = []
    for (const output of outputs) {
      const content = this.cache.read(output)
      if (content === undefined) return undefined
      files.push({ ...output, extension: output.path.slice(key.path.length), content: [content] })
    }
    const { decode } = await import('./sources/decode.js')
    const text = decode(bytes, key.options.encoding)
    this.cached++
    return this.#write(key, text, { published, counts, coverage, files }, review)
  }

  /** Extracts a document; undefined where the batch was stopped meanwhile. */
  async #afresh(key: CacheKey, bytes: Uint8Array, review?: ReviewFile): Promise<ManifestDocument | undefined> {
    // Not loaded where nothing has changed.
    const { decode } = await import('./sources/decode.js')
    const text = decode(bytes, key.options.encoding, key.mediaType)
    const work = await this.runner.run(
      { ...key, text, withLayers: this.cache !== noCache && !this.batch.check },
      bytes.length,
    )
    if (!this.batch.check) await this.cache.put(key, entryOf(key, work), work)
    if (this.batch.signal?.aborted) return undefined
    return this.#write(key, text, work, review)
  }

  /** Writes what came of a document, as people have decided. */
  async #write(key: CacheKey, text: string, work: Work, review?: ReviewFile): Promise<ManifestDocument> {
    const { reviewWork } = review ? await import('./output/review-work.js') : {}
    const reviewed = review && reviewWork?.(work, { ...key, text }, review)
    for (const fault of reviewed?.faults ?? []) this.decisions.push(fault)
    const { files, ...rest } = reviewed?.work ?? work
    for (const { extension, content } of files) {
      await this.folder.put(key.path + extension, content, key.path + extension)
    }
    return entryOf(key, { ...rest, files }, reviewed?.review)
  }
}
