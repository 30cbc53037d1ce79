import type { Rule } from '../rule.js'

/** A line of a review is no decision. */
export const reviewMalformed: Rule = {
  name: 'review-malformed',
  severity: 'error',
  summary: 'A line of a review is no decision',
  help:
    'A review (`<source>.review.jsonl`) holds a decision a line, as `regesta schema review` says. While one line is none, ' +
    '`extract` refuses the document, since what a person decided would be lost. A merge left its marks, an editor ' +
    'broke the line, or a field is mistyped. Correct the line or delete it.',
  *document({ review }) {
    if (review === null) return
    const file = { folder: 'output', path: review.path } as const
    if (review.fault !== null) yield { message: review.fault.message, file }
    for (const { line, field, message } of review.faults) yield { message, file, line, field }
  },
}
