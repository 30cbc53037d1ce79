import * as z from 'zod'
import { actorSchema } from './actor.js'
import { citationSchema } from './citation.js'
import { dateSchema } from './date.js'
import { documentSchema } from './document.js'
import { type EventRecord, eventSchema } from './event.js'
import { type Issue, issueSchema } from './issue.js'
import { lookalikeSchema } from './lookalike.js'
import { sentenceSchema } from './sentence.js'

/** Everything that was found in one document, in the order of the source. */
export const extractionSchema = z.strictObject({
  document: documentSchema,
  sentences: z.array(sentenceSchema),
  citations: z.array(citationSchema),
  lookalikes: z.array(lookalikeSchema),
  dates: z.array(dateSchema),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  issues: z.array(issueSchema),
})

export type Extraction = z.infer<typeof extractionSchema>

/**
 * An extraction whose events are told one behind the other, once, so that nobody has to hold them all. `issues` are whole behind
 * the last event.
 */
export interface Telling extends Omit<Extraction, 'events' | 'issues'> {
  readonly events: Iterable<EventRecord>
  readonly issues: readonly Issue[]
}
