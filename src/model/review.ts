import * as z from 'zod'
import { actorTypeSchema } from './actor.js'
import { anchorSchema } from './date.js'
import { modalitySchema, roleSchema } from './event.js'
import { kindSchema } from './kind.js'
import { spanSchema } from './span.js'

const offsetSchema = z.int().min(0)
const idSchema = z.string().regex(/^evt_[0-9a-f]{12}$/)
const wordsSchema = z.string().min(1).max(20_000)

/**
 * Words of the source: the text, its offsets, or both. Where offsets are absent, the words are looked for in the event's
 * sentence, nearest to its trigger; where the text is absent, it is the slice.
 */
const placedShape = {
  text: wordsSchema.optional(),
  start: offsetSchema.optional(),
  end: offsetSchema.optional(),
}

const mentionShape = {
  ...placedShape,
  /** The text where it is absent. */
  name: wordsSchema.optional(),
  /** That of the same name in the document, else the name as a key, where it is absent. */
  entity: wordsSchema.optional(),
  title: wordsSchema.optional(),
  resolved: wordsSchema.optional(),
}

/**
 * What a person says of an event otherwise than the machine: a JSON Merge Patch (RFC 7396) of its record. Lists are replaced
 * whole, null takes a field away. What follows from the rest is not among them: bounds and precision of a date, rules, quote,
 * provenance and id.
 */
export const fieldsSchema = z.strictObject({
  kind: kindSchema.optional(),
  negated: z.boolean().optional(),
  modality: modalitySchema.optional(),
  reporter: z.strictObject(placedShape).nullable().optional(),
  clause: spanSchema.optional(),
  when: z
    .strictObject({ ...placedShape, edtf: z.string().min(1).max(200).optional(), anchor: anchorSchema.optional() })
    .nullable()
    .optional(),
  arguments: z
    .array(
      z.strictObject({
        ...placedShape,
        role: z.enum(['agent', 'patient']),
        /** The last word of the phrase where it is absent. */
        head: z.strictObject(placedShape).optional(),
      }),
    )
    .max(100)
    .optional(),
  actors: z
    .array(z.strictObject({ ...mentionShape, type: actorTypeSchema, role: roleSchema }))
    .max(1_000)
    .optional(),
  places: z
    .array(z.strictObject({ ...mentionShape, type: actorTypeSchema.optional() }))
    .max(1_000)
    .optional(),
  /** Markers of the source; the rest is what an extraction says of them. */
  citations: z
    .array(z.strictObject({ marker: wordsSchema.optional(), start: offsetSchema.optional() }))
    .max(1_000)
    .optional(),
})

/** A day, or a moment of one: `2026-03-01`, `2026-03-01T09:30:00Z`. */
export const momentSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/)

const someFieldsSchema = fieldsSchema.refine((fields) => Object.keys(fields).length > 0, 'expected at least one field')

const headShape = {
  schema: z.literal('regesta/review@1'),
  /** Who decided. */
  by: z.string().min(1).max(200),
  /** When, by the caller's clock. */
  at: momentSchema,
  /** For people; nothing reads it. */
  note: z.string().max(5_000).optional(),
}

const aboutShape = {
  ...headShape,
  /** Id of the event. */
  event: idSchema,
  /** What the machine's record said when it was decided on, as a hash: a decision on other words is named. */
  seen: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
  /** The word and the sentence that the event was known by, so that its nearest successor can be named when it is gone. */
  trigger: z.strictObject({ text: wordsSchema, start: offsetSchema }).optional(),
  quote: z.string().max(20_000).optional(),
}

/** One decision of a person: a line of `<source>.review.jsonl`. Of several on one event the last counts. */
export const decisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({ ...aboutShape, decision: z.literal('accept') }),
  z.strictObject({ ...aboutShape, decision: z.literal('reject'), reason: z.string().min(1).max(5_000) }),
  z.strictObject({ ...aboutShape, decision: z.literal('change'), fields: someFieldsSchema }),
  z.strictObject({
    ...headShape,
    decision: z.literal('add'),
    /** The word that names the happening: the one at `start` where no text is given. */
    trigger: z.strictObject({ start: offsetSchema, text: wordsSchema.optional(), lemma: wordsSchema.optional() }),
    /** Its sentence, by which the word is found again where the text before it was edited. */
    quote: z.string().max(20_000).optional(),
    fields: fieldsSchema.optional(),
  }),
])

const countSchema = z.int().min(0)

/** What came of the decisions on a document, or on all of them. */
export const reviewCountsSchema = z.strictObject({
  accepted: countSchema,
  rejected: countSchema,
  changed: countSchema,
  added: countSchema,
  /** Decisions that could not be applied: their event is gone, or what they say is not in the source. */
  unapplied: countSchema,
  /** Decisions on an event of which the machine says something else by now. */
  outdated: countSchema,
})

export type Fields = z.infer<typeof fieldsSchema>
export type Decision = z.infer<typeof decisionSchema>
export type ReviewCounts = z.infer<typeof reviewCountsSchema>
