import { faultsOf } from '../faults/faults-of.js'
import type { Rule } from '../rule.js'

/** A file or a line is larger than is read. */
export const tooLarge: Rule = {
  name: 'too-large',
  severity: 'error',
  summary: 'A file or a line is larger than is read',
  help:
    'A check reads files of up to 100 MB (`--max-size` changes that) and lines of up to four million characters, ' +
    'so that a hostile or broken file cannot exhaust the memory of a CI server. Nothing behind the limit was ' +
    'looked at. Split the source, or raise the limit.',
  line: (line) => faultsOf(line, 'too-large'),
  *output({ outputs, sources }) {
    for (const { path, fault } of outputs.values()) {
      if (fault?.code === 'too-large') yield { message: fault.message, file: { folder: 'output', path } }
    }
    for (const { path, fault } of sources.values()) {
      if (fault?.code === 'too-large') yield { message: fault.message, file: { folder: 'source', path } }
    }
  },
}
