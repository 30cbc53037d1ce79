import { decisionFaults } from '../faults/decision-faults.js'
import type { Rule } from '../rule.js'

/** A decision is on what an event no longer says. */
export const reviewOutdated: Rule = {
  name: 'review-outdated',
  severity: 'warning',
  summary: 'A decision is on what an event no longer says',
  help:
    'A decision notes in `seen` what the machine said of the event when a person looked at it. By now it says something else: ' +
    'another version of Regesta, other options, or an edit nearby. An `accept` is not applied then, and the event is open ' +
    'again; a `change` or `reject` still is. Look at the event, and decide again (`regesta review`).',
  review: (applied, document) => decisionFaults('outdated', applied, document),
}
