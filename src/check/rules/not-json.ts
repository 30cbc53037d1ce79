import { faultsOf } from '../faults/faults-of.js'
import type { Rule } from '../rule.js'

/** A line is not a record in JSON. */
export const notJson: Rule = {
  name: 'not-json',
  severity: 'error',
  summary: 'A line is not a record in JSON',
  help:
    'Each line of an output file is one JSON object and ends in a line break. A file that was cut off by a full ' +
    'disk or a killed copy, a merge conflict left in place, or an editor that wrapped a line breaks this. Extract ' +
    'the document again; the line itself cannot be mended by hand with confidence.',
  line: (line) => faultsOf(line, 'not-json'),
}
