import { decisionFaults } from '../faults/decision-faults.js'
import type { Rule } from '../rule.js'

/** A reviewed span is not in the source. */
export const reviewNotAtSpan: Rule = {
  name: 'review-not-at-span',
  severity: 'error',
  summary: 'A reviewed span is not in the source',
  help:
    'Whatever a person says of an event stands in the source: the words of a date, names, phrases, markers and the word of ' +
    'an added event. The `text` in a decision has to be the slice at its offsets, or words of the sentence where it ' +
    'has none. A decision with others is not applied. The source was edited, or the line was mistyped: correct it.',
  review: (applied, document) => decisionFaults('span', applied, document),
}
