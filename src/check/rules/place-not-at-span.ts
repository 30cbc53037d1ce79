import { wordsNotAtSpan } from '../faults/words-not-at-span.js'
import type { Rule } from '../rule.js'

/** A place is not the name at its offsets. */
export const placeNotAtSpan: Rule = {
  name: 'place-not-at-span',
  severity: 'error',
  summary: 'A place is not the name at its offsets',
  help:
    "A place's `text` is the stretch of the source between its `start` and `end`; `name` may be longer, as the " +
    'fullest name in the document. Where the text differs, the name or its offsets were edited. Extract again.',
  *recordInSource({ places }, text) {
    for (const [index, place] of places.entries()) yield* wordsNotAtSpan(`places[${index}]`, place, text)
  },
}
