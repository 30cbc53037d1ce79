import * as z from 'zod'
import { actorSchema } from './actor.js'
import { citationSchema } from './citation.js'
import { dateSchema } from './date.js'
import { documentSchema } from './document.js'
import { eventSchema } from './event.js'
import { issueSchema } from './issue.js'
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
