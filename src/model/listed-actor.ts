import * as z from 'zod'
import { actorTypeSchema } from './actor.js'

/** An actor of the user's own list, by which the names and ids of a batch are fixed. */
export const listedActorSchema = z.strictObject({
  name: z.string().min(1).max(200),
  /** Other names that mean the same actor wherever they stand: `Assad`. */
  also: z.array(z.string().min(1).max(200)).max(100).default([]),
  type: actorTypeSchema,
  /** A QID, a key of a database. */
  id: z.string().min(1).max(200).optional(),
})

/** Actors of one list. */
export const MOST_LISTED = 5_000

export const listedActorsSchema = z.array(listedActorSchema).max(MOST_LISTED)

export type ListedActor = z.infer<typeof listedActorSchema>
