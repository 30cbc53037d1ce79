import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** A label is not one of its marker. */
export const labelNotInMarker: Rule = {
  name: 'label-not-in-marker',
  severity: 'error',
  summary: 'A label is not one of its marker',
  help:
    '`labels` is what a marker cites: `[14]` gives 14, `[5–7]` gives 5, 6 and 7. Labels that do not follow from ' +
    'the marker were edited, and would lead a reader to the wrong reference. Extract again.',
  *reading({ citations }, { records }) {
    const labels = new Map(citations.map((citation) => [citation.start, citation.labels]))
    for (const { line, record } of records) {
      for (const [index, citation] of record.citations.entries()) {
        const expected = labels.get(citation.start)
        if (expected === undefined || expected.join('\n') === citation.labels.join('\n')) continue
        const message = `Unexpected labels ${citation.labels.join(', ')} of ${shown(citation.marker)}, expected ${expected.join(', ')}`
        yield { message, line, field: `citations[${index}].labels`, span: citation }
      }
    }
  },
}
