import type { Rule } from '../rule.js'

/** The output has no manifest. */
export const manifestMissing: Rule = {
  name: 'manifest-missing',
  severity: 'error',
  summary: 'The output has no manifest',
  help:
    '`manifest.json` says which sources were read, by their hashes, and what was written. Without it nobody can ' +
    'tell a complete output from one that lost a file. Extract again, and commit the manifest with the records.',
  *output({ manifestFaults }) {
    for (const { message, missing } of manifestFaults) if (missing) yield { message }
  },
}
