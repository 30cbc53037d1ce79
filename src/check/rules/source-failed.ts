import type { Rule } from '../rule.js'

/** A source gave no output when it was extracted. */
export const sourceFailed: Rule = {
  name: 'source-failed',
  severity: 'info',
  summary: 'A source gave no output when it was extracted',
  help:
    'The manifest names this source among its failures, with the reason. What the output holds of it, if anything, is of ' +
    'an earlier time. Mend the source (its encoding, its size, its type) and extract again, or take it out of the folder.',
  *output({ manifest }) {
    for (const { source, code, message } of manifest?.failures ?? []) {
      yield { message: `${source}: ${code}: ${message}`, field: source }
    }
  },
}
