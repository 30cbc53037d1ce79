import * as z from 'zod'
import { actorTypeSchema } from './actor.js'
import { referenceSchema, scopeSchema, statusSchema } from './citation.js'
import { anchorSchema } from './date.js'
import { kindSchema } from './kind.js'
import { spanSchema } from './span.js'
import { wordsSchema } from './words.js'

export const precisionSchema = z.enum([
  'time',
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
])
export const roleSchema = z.enum(['agent', 'patient', 'other'])

/**
 * How surely the source tells it: `asserted`, `reported` on somebody's word, or `doubted` (legend, `is said to have`, no evidence
 * that).
 */
export const modalitySchema = z.enum(['asserted', 'reported', 'doubted'])

/** The date of an event. */
export const eventDateSchema = z.strictObject({
  ...wordsSchema.shape,
  /** EDTF (ISO 8601-2): `../1978-10` for "by October 1978". */
  edtf: z.string(),
  /** First day that `edtf` can mean, `YYYY-MM-DD` (years before 1 as `-0043`), or null where it is open. */
  earliest: z.string().nullable(),
  /** Last day that `edtf` can mean, or null where it is open. */
  latest: z.string().nullable(),
  precision: precisionSchema,
  anchor: anchorSchema,
  /** Kebab-case name of the construct by which this date governs this event: `leading`, `behind-verb`. */
  rule: z.string(),
})

/** A place of an event: the mention, as in the extraction's `actors`. */
export const eventPlaceSchema = z.strictObject({
  name: z.string(),
  type: actorTypeSchema,
  entity: z.string(),
  ...wordsSchema.shape,
  title: z.string().optional(),
  /** How a pronoun or description (`the group`) was resolved to this entity; absent where the name itself stands. */
  resolved: z.string().optional(),
  /** How surely; only beside `resolved`. */
  certainty: z.enum(['certain', 'likely']).optional(),
  /** The words that say who says `I` and `we`: the label of a speech, a signature, the title of a diary; only where `resolved` is by these. */
  label: z.strictObject({ text: z.string(), ...spanSchema.shape }).optional(),
  /** What the user's list of actors calls it. */
  id: z.string().optional(),
})

export const eventActorSchema = eventPlaceSchema.extend({ role: roleSchema })

/** A phrase that acts in an event or is acted on, named or not. */
export const eventArgumentSchema = z.strictObject({
  role: z.enum(['agent', 'patient']),
  /** The whole phrase. */
  ...wordsSchema.shape,
  /** The word that names it. */
  head: wordsSchema,
  /** Kebab-case name of the construct that gives it its role: `subject`, `object`, `by-phrase`. */
  rule: z.string(),
})

/** A citation that covers an event. */
export const eventCitationSchema = z.strictObject({
  /** The marker as a reader sees it: `[14]`. */
  marker: z.string(),
  /** The slice of the source, where `marker` is not that slice: the markup that it is made of. */
  raw: z.string().optional(),
  labels: z.array(z.string()),
  ...spanSchema.shape,
  scope: scopeSchema,
  rule: z.string(),
  status: statusSchema,
  /** What it cites, where the document or its bibliography says so; that of the first label that has one. */
  reference: referenceSchema.optional(),
})

/** What a person decided on an event (`<source>.review.jsonl`); rejected ones are left out. */
export const reviewStateSchema = z.enum(['accepted', 'changed', 'added'])

/** One event: what happened, when, who acted, in which words of which source, supported by which citation markers. */
export const eventSchema = z.strictObject({
  schema: z.literal('regesta/event@2'),
  id: z.string().regex(/^evt_[0-9a-f]{12}$/),
  /** What kind of happening: by verb, object and construct. */
  kind: kindSchema,
  /** The sentence, sliced from the source; where `provenance.raw` stands, its clean text instead: markup, markers and heads of pages out. */
  quote: z.string(),
  /** The part of the sentence that tells this event. */
  clause: spanSchema,
  /** The one word that names the happening. */
  trigger: z.strictObject({ text: z.string(), lemma: z.string(), ...spanSchema.shape, raw: wordsSchema.shape.raw }),
  negated: z.boolean(),
  modality: modalitySchema,
  /** The words that say on whose word it is told; only where `modality` is `reported` and somebody is named or described. */
  reporter: wordsSchema.optional(),
  when: eventDateSchema.nullable(),
  arguments: z.array(eventArgumentSchema),
  actors: z.array(eventActorSchema),
  places: z.array(eventPlaceSchema),
  citations: z.array(eventCitationSchema),
  provenance: z.strictObject({
    source: z.string(),
    sha256: z.string(),
    ...spanSchema.shape,
    /** The slice of the source, where `quote` is not that slice but its clean text (HTML, a sentence that goes on over a page). */
    raw: z.string().optional(),
    /** One-based line and column of `start`. */
    line: z.int().min(1),
    column: z.int().min(1),
    /** The page that `start` stands on, only where the source marks its pages. */
    page: z.int().min(1).optional(),
    /** Index of the sentence in the document. */
    sentence: z.int().min(0),
    /** The headings above, outermost first. */
    section: z.array(z.string()),
  }),
  /** Absent where nobody has decided on it. */
  review: reviewStateSchema.optional(),
})

export type Precision = z.infer<typeof precisionSchema>
export type Modality = z.infer<typeof modalitySchema>
export type ReviewState = z.infer<typeof reviewStateSchema>
export type Role = z.infer<typeof roleSchema>
export type EventDate = z.infer<typeof eventDateSchema>
export type EventArgument = z.infer<typeof eventArgumentSchema>
export type EventPlace = z.infer<typeof eventPlaceSchema>
export type EventActor = z.infer<typeof eventActorSchema>
export type EventCitation = z.infer<typeof eventCitationSchema>
export type EventRecord = z.infer<typeof eventSchema>
