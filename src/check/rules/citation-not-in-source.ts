import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** A citation is no marker of its source. */
export const citationNotInSource: Rule = {
  name: 'citation-not-in-source',
  severity: 'error',
  summary: 'A citation is no marker of its source',
  help:
    "What stands in the source at the citation's offsets is no citation marker: plain text, an editorial bracket " +
    'such as `[sic]`, or nothing. The citation was added or moved by hand, or comes from another version of the ' +
    'source. Extract again.',
  *reading({ citations }, { records }) {
    const known = new Set(citations.map(({ start, end }) => `${start}-${end}`))
    for (const { line, record } of records) {
      for (const [index, { marker, start, end }] of record.citations.entries()) {
        if (known.has(`${start}-${end}`)) continue
        const message = `Unexpected citation ${shown(marker)} at ${start}–${end}, expected a marker of the source`
        yield { message, line, field: `citations[${index}]`, span: { start, end } }
      }
    }
  },
}
