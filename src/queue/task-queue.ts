import type { MediaType } from '../model/document.js'
import type { BatchOptions, Failure } from '../model/manifest.js'
import type { Work } from '../run/work.js'

/** A document of a plan: enough to find its answer and to describe it. */
export interface PlannedDocument {
  /** Task id: SHA-256 over path, content, options and version. */
  readonly id: string
  readonly path: string
  readonly mediaType: MediaType
  readonly sha256: string
}

/** A stretch of a plan, as it lies in the queue. */
export interface PlanPart {
  readonly options: BatchOptions
  readonly documents: readonly PlannedDocument[]
  /** What could not be submitted: missing paths, unsupported types. */
  readonly failures: readonly Failure[]
}

/** What a worker answers: the work, or why this document can have none (that is no reason to try again). */
export type Answer = { readonly work: Work } | { readonly failure: Failure }

/** The names of a batch's two queues. */
export const queuesOf = (batch: string) => ({ tasks: `${batch}-tasks`, plan: `${batch}-plan` })
