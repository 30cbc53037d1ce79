import { shown } from '../../terminal/shown.js'
import { readableMarker } from '../../text/readable-marker.js'
import { notAtSpan } from '../faults/not-at-span.js'
import type { Rule } from '../rule.js'

/** A citation marker is not what stands at its offsets. */
export const markerNotAtSpan: Rule = {
  name: 'marker-not-at-span',
  severity: 'error',
  summary: 'A citation marker is not what stands at its offsets',
  help:
    "A citation's `marker` is the stretch of the source between its `start` and `end`, brackets included; where that " +
    'is markup, `raw` is the stretch, and `marker` what a reader sees of it. Where it is not, the marker or its ' +
    'offsets were edited, or markers were renumbered in the output alone. Extract again.',
  *recordInSource({ citations }, text) {
    for (const [index, citation] of citations.entries()) {
      const { marker, raw, labels } = citation
      yield* notAtSpan(`citations[${index}]`, raw ?? marker, citation, text, raw === undefined ? 'marker' : 'raw')
      const seen = readableMarker(raw ?? marker, labels)
      if (seen === marker) continue
      const message = `Unexpected marker ${shown(marker)}, expected ${shown(seen)}`
      yield { message, field: `citations[${index}].marker`, span: citation }
    }
  },
}
