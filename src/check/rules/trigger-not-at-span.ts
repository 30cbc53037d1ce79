import { wordsNotAtSpan } from '../faults/words-not-at-span.js'
import type { Rule } from '../rule.js'

/** A trigger is not the word at its offsets. */
export const triggerNotAtSpan: Rule = {
  name: 'trigger-not-at-span',
  severity: 'error',
  summary: 'A trigger is not the word at its offsets',
  help:
    '`trigger.text` is the stretch of the source between `trigger.start` and `trigger.end`. Where it is not, the ' +
    'word or its offsets were edited. Extract again.',
  recordInSource: ({ trigger }, text) => wordsNotAtSpan('trigger', trigger, text),
}
