import type { SentenceRule } from '../sentence-rule.js'

/** An enumerator belongs to its entry: `2. The second gate`. */
export const enumerator: SentenceRule = {
  name: 'enumerator',
  joins: (boundary) => boundary.enumerator,
}
