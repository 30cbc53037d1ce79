import type { BatchOptions, Failure } from '../model/manifest.js'
import type { Task, Work } from '../run/work/work.js'

/** A document of a plan: enough to find its answer and to describe it. */
export interface PlannedDocument extends Pick<Task, 'path' | 'mediaType' | 'sha256'> {
  /** The task's id, by which the queue knows it. */
  readonly id: string
}

/** A stretch of a plan, as it lies in the queue. */
export interface PlanPart {
  readonly options: BatchOptions
  readonly documents: readonly PlannedDocument[]
  /** What could not be submitted: missing paths, unsupported types, wrong bytes. */
  readonly failures: readonly Failure[]
}

/** What a worker answers: the work, or why this document can have none (which is no reason to try again). */
export type TaskAnswer = { readonly work: Work } | { readonly failure: Failure }

/** The names of a batch's two queues. BullMQ allows no colon in them. */
export function queuesOf(batch: string): { readonly tasks: string; readonly plan: string } {
  return { tasks: `${batch}-tasks`, plan: `${batch}-plan` }
}

/** The id of a part of a plan: BullMQ takes no bare number. */
export function partId(index: number): string {
  return `part-${index}`
}
