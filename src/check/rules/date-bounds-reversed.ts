import { compareDates } from '../../calendar/compare-dates.js'
import type { Rule } from '../rule.js'

/** A date ends before it starts. */
export const dateBoundsReversed: Rule = {
  name: 'date-bounds-reversed',
  severity: 'error',
  summary: 'A date ends before it starts',
  help:
    '`when.earliest` is not after `when.latest`. Sorting and SQL go by these two days, so that a record in which ' +
    'they are swapped is found in no period at all. They were edited by hand.',
  *record({ when }) {
    if (when === null || !isDay(when.earliest) || !isDay(when.latest)) return
    if (compareDates(when.earliest, when.latest) <= 0) return
    const message = `Unexpected earliest day ${when.earliest} after the latest, ${when.latest}, expected it before`
    yield { message, field: 'when.earliest', span: when }
  },
}

function isDay(text: string | null): text is string {
  return text !== null && /^Y?-?\d{4,}-\d\d-\d\d$/.test(text)
}
