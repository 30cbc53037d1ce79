import { setImmediate } from 'node:timers/promises'
import { sha256Of } from '../identity/sha256-of.js'
import type { Failure, ManifestDocument } from '../model/manifest.js'
import type { Batch } from './batch.js'
import type { Cache, CacheKey } from './cache/cache.js'
import { entryOf, failureOf } from './output/manifest-entry.js'
import type { OutputFolder } from './output/output-folder.js'
import type { Found } from './sources/find-documents.js'
import { readBytes } from './sources/read-bytes.js'
import { worksBeside } from './sources/works-beside.js'
import type { Runner } from './workers/runner.js'

/** The state of one batch. */
export class BatchRun {
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
