import * as z from 'zod'
import { bibliographySchema } from '../model/bibliography.js'
import { mediaTypeSchema } from '../model/document.js'
import {
  batchOptionsSchema,
  batchSourcesSchema,
  countsSchema,
  coverageSchema,
  failureSchema,
  sha256Schema,
} from '../model/manifest.js'
import { utf8Of } from '../run/files/utf8.js'

/** A document of a plan: enough to find its answer and to describe it. `id` is the task's, by which the queue knows it. */
const plannedDocumentSchema = z.strictObject({
  id: z.string(),
  path: z.string(),
  mediaType: mediaTypeSchema,
  sha256: sha256Schema,
  /** The bibliographies that it names. */
  bibliography: bibliographySchema.pick({ files: true }).optional(),
})

/** A stretch of a plan, as it lies in the queue. */
export const planPartSchema = z.strictObject({
  documents: z.array(plannedDocumentSchema),
  /** What could not be submitted: missing paths, unsupported types, wrong bytes. */
  failures: z.array(failureSchema),
})

/** What makes parts a plan; it comes last, so that what was broken off has none. */
export const planHeadSchema = z.strictObject({
  schema: z.literal('regesta/plan@1'),
  /** The fingerprint of the extractor that is to do the work. */
  extractor: sha256Schema,
  sources: batchSourcesSchema.optional(),
  options: batchOptionsSchema,
  /** How many parts there are. */
  parts: z.int().min(1),
  /** How many documents they name. */
  documents: z.int().min(0),
  /** SHA-256 over the parts as they lie in the queue, each on a line. */
  sha256: sha256Schema,
})

/** A document as it was read, on its way to a worker. */
export const taskSchema = z.strictObject({
  path: z.string(),
  mediaType: mediaTypeSchema,
  text: z.string(),
  sha256: sha256Schema,
  options: batchOptionsSchema,
  bibliography: bibliographySchema.optional(),
})

/** A file lies in the queue as a text. */
const fileSchema = z
  .strictObject({ format: z.string(), extension: z.string().regex(/^\.[a-z.]+$/), text: z.string() })
  .transform(({ text, ...file }) => ({ ...file, content: utf8Of(text) }))

const workSchema = z.strictObject({
  published: z.string().nullable(),
  counts: countsSchema,
  coverage: coverageSchema,
  files: z.array(fileSchema).readonly(),
})

/** What a worker answers: the work, or why this document can have none (which is no reason to try again). */
export const taskAnswerSchema = z.union([
  z.strictObject({ work: workSchema }),
  z.strictObject({ failure: failureSchema }),
])

export type PlannedDocument = z.infer<typeof plannedDocumentSchema>
export type PlanPart = z.infer<typeof planPartSchema>
export type PlanHead = z.infer<typeof planHeadSchema>
export type TaskAnswer = z.output<typeof taskAnswerSchema>
/** An answer as it lies in the queue. */
export type PackedAnswer = z.input<typeof taskAnswerSchema>

/** The name of the queue that holds a batch's plan. BullMQ allows no colon in it. */
export function planQueueOf(batch: string): string {
  return `${batch}-plan`
}

/** The name of the queue of a batch's tasks for one extractor: workers of another build never see them. */
export function taskQueueOf(batch: string, extractor: string): string {
  return `${batch}-tasks-${extractor.slice(0, 16)}`
}

/** The id of a plan's head. */
export const headId = 'head'

/** The id of a part of a plan: BullMQ takes no bare number. */
export function partId(index: number): string {
  return `part-${index}`
}
