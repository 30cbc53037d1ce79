import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** An event has no citation. */
export const eventUncited: Rule = {
  name: 'event-uncited',
  severity: 'info',
  onByDefault: false,
  summary: 'An event has no citation',
  help:
    'No citation marker covers this event. For a text that cites each statement, such as an encyclopedia article, ' +
    'that is worth a look; for most others it is normal, so the rule is off unless it is asked for: `--rule ' +
    'event-uncited=warning`.',
  *record({ citations, trigger }) {
    if (citations.length === 0)
      yield { message: `Unexpected event ${shown(trigger.text)} without a citation`, field: 'citations', span: trigger }
  },
}
