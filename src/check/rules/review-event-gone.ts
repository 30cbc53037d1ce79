import { decisionFaults } from '../faults/decision-faults.js'
import type { Rule } from '../rule.js'

/** A decision is on an event that is gone. */
export const reviewEventGone: Rule = {
  name: 'review-event-gone',
  severity: 'error',
  summary: 'A decision is on an event that is gone',
  help:
    'An id of an event is computed from its sentence and trigger: where one of them was edited, the event has another, and what ' +
    'a person decided on the old one is not applied. The message names the nearest event that nobody has decided on, if the ' +
    'decision notes its words (`quote`, `trigger`). Look at it, and put its id in the line, or delete the line.',
  review: (applied, document) => decisionFaults('gone', applied, document),
}
