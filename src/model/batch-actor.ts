import * as z from 'zod'
import { actorTypeSchema } from './actor.js'

/** One distinct actor of a batch: a line of `actors.jsonl`. */
export const batchActorSchema = z.strictObject({
  schema: z.literal('regesta/actor@1'),
  /** The same in each document that names the actor by its full name, or by one that the user's list gives it. */
  entity: z.string(),
  /** The fullest of the names. */
  name: z.string(),
  /** Every name that the documents use, the most frequent first; pronouns are none. */
  names: z.array(z.strictObject({ text: z.string(), count: z.int().min(1) })),
  /** What the documents take it for, the most frequent first. */
  types: z.array(z.strictObject({ type: actorTypeSchema, count: z.int().min(1) })),
  /** What the user's list of actors calls it. */
  id: z.string().optional(),
  /** The documents that name it in an event, with the ids of the events, in the order of the manifest. */
  documents: z.array(z.strictObject({ source: z.string(), events: z.array(z.string()) })),
  /** Entities whose name holds this one as its last word: they may be the same, which no document says. */
  perhaps: z.array(z.string()).optional(),
})

export type BatchActor = z.infer<typeof batchActorSchema>
