import { decisionFaults } from '../faults/decision-faults.js'
import type { Rule } from '../rule.js'

/** A reviewed date is no EDTF. */
export const reviewDateNotEdtf: Rule = {
  name: 'review-date-not-edtf',
  severity: 'error',
  summary: 'A reviewed date is no EDTF',
  help:
    '`fields.when.edtf` of a decision is a date or interval of the Extended Date/Time Format (ISO 8601-2): `1978-10`, ' +
    '`197X`, `../1978-10`, `-0043`. A decision with another is not applied, and the record stays as the machine gave it. ' +
    'Correct the line.',
  review: (applied, document) => decisionFaults('date', applied, document),
}
