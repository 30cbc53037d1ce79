import { alternationOf } from '../../english/alternation-of.js'
import { SMALLER_UNITS_IN_SHORT, UNITS_IN_SHORT } from '../../english/sentences/units-in-short.js'
import type { SentenceRule } from '../sentence-rule.js'

const SMALLER_UNIT = new RegExp(`^\\d{1,3}(?:[.,]\\d{1,3})? ?${alternationOf(SMALLER_UNITS_IN_SHORT)}\\b`)

/** A measure goes on with its smaller unit: `5 ft. 10 in. tall`, `3 lbs. 4 oz.`. */
export const measure: SentenceRule = {
  name: 'measure',
  joins: ({ word, stop, after }) => stop === '.' && UNITS_IN_SHORT.has(word) && SMALLER_UNIT.test(after),
}
