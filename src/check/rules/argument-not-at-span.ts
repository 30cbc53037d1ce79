import { wordsNotAtSpan } from '../faults/words-not-at-span.js'
import type { Rule } from '../rule.js'

/** An argument is not the phrase at its offsets. */
export const argumentNotAtSpan: Rule = {
  name: 'argument-not-at-span',
  severity: 'error',
  summary: 'An argument is not the phrase at its offsets',
  help:
    "An argument's `text`, and that of its `head`, is the stretch of the source between its `start` and `end`, " +
    'and the head lies within the phrase. Where they differ, a text or its offsets were edited. Extract again.',
  *recordInSource({ arguments: phrases }, text) {
    for (const [index, { head, ...phrase }] of phrases.entries()) {
      yield* wordsNotAtSpan(`arguments[${index}]`, phrase, text)
      yield* wordsNotAtSpan(`arguments[${index}].head`, head, text)
      if (head.start >= phrase.start && head.end <= phrase.end) continue
      const message = `Unexpected head at ${head.start}–${head.end}, expected it within the phrase at ${phrase.start}–${phrase.end}`
      yield { message, field: `arguments[${index}].head`, span: { start: head.start, end: head.end } }
    }
  },
}
