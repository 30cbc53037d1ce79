import type { ActorMention } from '../model/actor.js'
import type { DateMention } from '../model/date.js'
import type { Context } from '../text/context.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'

/** Finds the actors and places of a document and links the mentions of one actor to one entity. */
export function findActors(
  _sentences: readonly TaggedSentence[],
  _dates: readonly DateMention[],
  _context: Context,
): ActorMention[] {
  return []
}
