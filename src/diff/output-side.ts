import type { EventRecord } from '../model/event.js'
import type { BatchOptions } from '../model/manifest.js'
import type { PlacedDecision } from '../review/decision.js'

/** One of two outputs that are compared. */
export interface OutputSide {
  readonly documents: readonly DocumentSide[]
  /** Version and options of what wrote it, where there is a manifest. */
  readonly version: string | null
  readonly options: BatchOptions | null
}

/** The records of one document; `source` is the path of what they were read from. */
export interface DocumentSide {
  readonly source: string
  /** SHA-256 of the source, or null where neither manifest nor records say. */
  readonly sha256: string | null
  readonly records: readonly EventRecord[]
  /** What people decided on it, where that is known. */
  readonly decisions?: readonly PlacedDecision[]
}
