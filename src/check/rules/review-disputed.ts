import type { PlacedDecision } from '../../review/decision.js'
import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** Two people decided differently on one event. */
export const reviewDisputed: Rule = {
  name: 'review-disputed',
  severity: 'info',
  summary: 'Two people decided differently on one event',
  help:
    "Of several decisions on one event the last in the file counts. Where it is another person's, and says something else " +
    'than the one before, somebody has to know: two branches may have been merged. Talk about it, and delete the line ' +
    'that does not hold, or repeat the one that does.',
  *document({ review }) {
    const before = new Map<string, PlacedDecision>()
    for (const placed of review?.decisions ?? []) {
      const { decision, line } = placed
      const key = decision.decision === 'add' ? `the word at ${decision.trigger.start}` : decision.event
      const old = before.get(key)
      before.set(key, placed)
      if (old === undefined || old.decision.by === decision.by || saidOf(old) === saidOf(placed)) continue
      const names = `${shown(old.decision.by)} said ${old.decision.decision} in line ${old.line}, ${shown(decision.by)} says ${decision.decision}`
      const message = `Unexpected second decision on ${key}, expected people to agree: ${names}`
      yield { message, file: { folder: 'output', path: review!.path }, line }
    }
  },
}

/** What a decision says of the event, whoever decided, when and why. */
function saidOf({ decision }: PlacedDecision): string {
  return JSON.stringify([decision.decision, 'fields' in decision ? decision.fields : null])
}
