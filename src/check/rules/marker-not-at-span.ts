import { notAtSpan } from '../faults/not-at-span.js'
import type { Rule } from '../rule.js'

/** A citation marker is not what stands at its offsets. */
export const markerNotAtSpan: Rule = {
  name: 'marker-not-at-span',
  severity: 'error',
  summary: 'A citation marker is not what stands at its offsets',
  help:
    "A citation's `marker` is the stretch of the source between its `start` and `end`, brackets included. Where " +
    'it is not, the marker or its offsets were edited, or markers were renumbered in the output alone. Extract ' +
    'again.',
  *recordInSource({ citations }, text) {
    for (const [index, citation] of citations.entries()) {
      yield* notAtSpan(`citations[${index}]`, citation.marker, citation, text, 'marker')
    }
  },
}
