import { decisionFaults } from '../faults/decision-faults.js'
import type { Rule } from '../rule.js'

/** A decision says what cannot be applied. */
export const reviewFieldWrong: Rule = {
  name: 'review-field-wrong',
  severity: 'error',
  summary: 'A decision says what cannot be applied',
  help:
    'A decision can contradict itself, or another: it names a reporter of what is not reported, or adds an event where the ' +
    'machine tells one already, on which somebody has decided. It is not applied. Give the `modality` with the reporter; ' +
    'make the addition a `change` of that event, or delete one of the lines.',
  review: (applied, document) => decisionFaults('field', applied, document),
}
