import type { Rule } from '../rule.js'

/** A record names another source than its file. */
export const recordOfOtherSource: Rule = {
  name: 'record-of-other-source',
  severity: 'error',
  summary: 'A record names another source than its file',
  help:
    'The records of `a.txt.events.jsonl` come from `a.txt`, and say so. One that names another source was moved ' +
    'between files, or the output was renamed without being extracted again. The source that it names is not ' +
    'opened.',
  *record({ provenance }, { sourcePath }) {
    if (provenance.source === sourcePath) return
    const message = `Unexpected source ${JSON.stringify(provenance.source)}, expected ${JSON.stringify(sourcePath)}`
    yield { message, field: 'provenance.source' }
  },
}
