import type { Rule } from '../rule.js'

/** The manifest cannot be read. */
export const manifestBroken: Rule = {
  name: 'manifest-broken',
  severity: 'error',
  summary: 'The manifest cannot be read',
  help:
    '`manifest.json` is one JSON object that follows the schema that `regesta schema manifest` prints. A broken ' +
    'one was cut off, merged or edited by hand. Its records are still checked against the sources that their ' +
    'names stand for. Extract again.',
  *output({ manifestFaults }) {
    for (const { message, missing, field } of manifestFaults) if (!missing) yield { message, field }
  },
}
