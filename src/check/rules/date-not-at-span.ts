import { wordsNotAtSpan } from '../faults/words-not-at-span.js'
import type { Rule } from '../rule.js'

/** A date is not the words at its offsets. */
export const dateNotAtSpan: Rule = {
  name: 'date-not-at-span',
  severity: 'error',
  summary: 'A date is not the words at its offsets',
  help:
    '`when.text` is the stretch of the source between `when.start` and `when.end`: the words that the date was ' +
    'read from. Where it is not, the words or their offsets were edited. Extract again.',
  *recordInSource({ when }, text) {
    if (when !== null) yield* wordsNotAtSpan('when', when, text)
  },
}
