import { faultsOf } from '../faults/faults-of.js'
import type { Rule } from '../rule.js'

/** A record does not follow its schema. */
export const schemaBroken: Rule = {
  name: 'schema-broken',
  severity: 'error',
  summary: 'A record does not follow its schema',
  help:
    'Each record follows the schema that `regesta schema record` prints, without unknown fields. A broken one was ' +
    'edited by hand, or written by a version of Regesta with another schema. The message names the field. Extract ' +
    'the document again.',
  line: (line) => faultsOf(line, 'schema-broken'),
}
