import type { BatchOptions, Manifest } from '../model/manifest.js'
import type { DocumentError } from './errors/document-error.js'
import type { DecisionFault } from './output/decision-fault.js'
import type { Shard } from './output/shard.js'

/** What to extract, and where to. */
export interface Batch {
  /** Files, folders and globs. */
  readonly paths: readonly string[]
  /** The folder to write to. */
  readonly output: string
  readonly options: BatchOptions
  /** Patterns, as in `.gitignore`, of what is passed over. */
  readonly exclude?: readonly string[]
  /** Files in folders whose type is not read are failures, and not passed over. */
  readonly strict?: boolean
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
  /** Leave what people decided out of account: the bare machine. */
  readonly ignoreReview?: boolean | undefined
  /** Stops the batch at once: what is done is kept, the manifest is not written. */
  readonly signal?: AbortSignal
  /**
   * Told where Ctrl-C breaks off a document of the main thread: left out, the document is finished first, and listeners of
   * the process hear of it then.
   */
  readonly onInterrupt?: () => void
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
  /** Sources that failed, whose output of an earlier run stays. */
  readonly kept: readonly string[]
  /** Files in folders whose type is not read. */
  readonly passedOver: readonly string[]
  /** Why the manifest could not be written; what could be is there. */
  readonly fault?: DocumentError
  /** How many documents came from the cache. */
  readonly cached: number
  /** Decisions of people that were not applied, or are on other words, by file and line. */
  readonly decisions: readonly DecisionFault[]
}
