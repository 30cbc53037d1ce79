import * as z from 'zod'
import { spanSchema } from './span.js'

export const actorTypeSchema = z.enum(['person', 'organization', 'place', 'group'])

/** A mention of an actor or a place: the exact name, no title, article, possessive or trailing punctuation. */
export const actorSchema = z.strictObject({
  text: z.string(),
  ...spanSchema.shape,
  /** Index of the sentence that holds it. */
  sentence: z.int().min(0),
  type: actorTypeSchema,
  /** The fullest name of this actor in the document. */
  name: z.string(),
  /** The same for every mention of one actor in a document: `hafez-al-assad`. */
  entity: z.string(),
  /** The title before or after the name: `Iraq President`. */
  title: z.string().optional(),
  /** Kebab-case name of the evidence that tagged it. */
  rule: z.string(),
})

export type ActorType = z.infer<typeof actorTypeSchema>
export type ActorMention = z.infer<typeof actorSchema>
