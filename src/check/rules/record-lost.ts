import type { Rule } from '../rule.js'

/** An output file has fewer records than were written. */
export const recordLost: Rule = {
  name: 'record-lost',
  severity: 'error',
  summary: 'An output file has fewer records than were written',
  help:
    'The manifest counts the events of each document. A file with fewer lines lost some: it was cut off at a line ' +
    'break, or lines were deleted by hand or in a merge. Extract again.',
  *document({ lines, listed }) {
    const events = listed?.counts.events ?? lines
    if (lines < events)
      yield { message: `Unexpected number of records, ${lines}, expected ${events} as in the manifest` }
  },
}
