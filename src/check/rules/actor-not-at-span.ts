import { wordsNotAtSpan } from '../faults/words-not-at-span.js'
import type { Rule } from '../rule.js'

/** An actor is not the name at its offsets. */
export const actorNotAtSpan: Rule = {
  name: 'actor-not-at-span',
  severity: 'error',
  summary: 'An actor is not the name at its offsets',
  help:
    "An actor's `text` is the stretch of the source between its `start` and `end`. Where the two differ, the text or " +
    'its offsets were edited. Extract again.',
  *recordInSource({ actors }, text) {
    for (const [index, actor] of actors.entries()) yield* wordsNotAtSpan(`actors[${index}]`, actor, text)
  },
}
