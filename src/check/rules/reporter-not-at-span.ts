import { wordsNotAtSpan } from '../faults/words-not-at-span.js'
import type { Rule } from '../rule.js'

/** A reporter is not the words at its offsets. */
export const reporterNotAtSpan: Rule = {
  name: 'reporter-not-at-span',
  severity: 'error',
  summary: 'A reporter is not the words at its offsets',
  help:
    'The `reporter` of an event is the stretch of the source between its `start` and `end`, and only an event ' +
    'that is `reported` has one. Where they differ, the text or its offsets were edited. Extract again.',
  *recordInSource({ reporter, modality }, text) {
    if (reporter === undefined) return
    yield* wordsNotAtSpan('reporter', reporter, text)
    if (modality !== 'reported') {
      const message = `Unexpected reporter of an event that is ${modality}, expected one of an event that is reported`
      yield { message, field: 'reporter' }
    }
  },
}
