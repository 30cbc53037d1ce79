import type { ActorMention } from '../model/actor.js'
import type { Citation } from '../model/citation.js'
import type { DateMention } from '../model/date.js'
import type { EventRecord } from '../model/event.js'
import type { Context } from '../text/context.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'

/** What the events of a document are made from. */
export interface EventInput {
  readonly sentences: readonly TaggedSentence[]
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
  readonly actors: readonly ActorMention[]
}

/** Finds the clauses that tell a happening and makes a record of each. */
export function findEvents(_input: EventInput, _context: Context): EventRecord[] {
  return []
}
