import type { Rule } from '../rule.js'

/** An output file has more records than were written. */
export const recordAdded: Rule = {
  name: 'record-added',
  severity: 'error',
  summary: 'An output file has more records than were written',
  help:
    'The manifest counts the events of each document. A file with more lines was given some by hand or in a ' +
    'merge. Extract again; what Regesta does not find by itself is added by a review (`regesta review`).',
  *document({ lines, listed }) {
    const events = listed?.counts.events ?? lines
    if (lines > events)
      yield { message: `Unexpected number of records, ${lines}, expected ${events} as in the manifest` }
  },
}
