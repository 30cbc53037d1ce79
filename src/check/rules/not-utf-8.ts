import { faultsOf } from '../faults/faults-of.js'
import type { Rule } from '../rule.js'

/** A line is not UTF-8. */
export const notUtf8: Rule = {
  name: 'not-utf-8',
  severity: 'error',
  summary: 'A line is not UTF-8',
  help:
    'Output files are UTF-8. Other bytes come from a tool that rewrote the file in another encoding, or from a ' +
    'damaged disk. Extract the document again, and mark `*.jsonl` as text without conversion in `.gitattributes`.',
  line: (line) => faultsOf(line, 'not-utf-8'),
}
