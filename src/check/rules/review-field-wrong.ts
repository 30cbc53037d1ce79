import { decisionFaults } from '../faults/decision-faults.js'
import type { Rule } from '../rule.js'

/** A decision says what cannot be applied. */
export const reviewFieldWrong: Rule = {
  name: 'review-field-wrong',
  severity: 'error',
  summary: 'A decision says what cannot be applied',
  help:
    'An event is added where the machine tells one already, on which somebody has decided: two decisions cannot both hold. ' +
    'The addition is not applied. Make it a `change` of that event, or delete one of the lines.',
  review: (applied, document) => decisionFaults('field', applied, document),
}
