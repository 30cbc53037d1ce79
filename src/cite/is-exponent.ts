import { alternationOf } from '../english/alternation-of.js'
import { UNITS_BEFORE_POWERS } from '../english/marks/units-before-powers.js'

/** The word before a power: a unit or a short symbol, `km²`, `mc²`, `x³`. */
const UNIT = new RegExp(`(?:^|[^\\p{L}])(?:\\p{L}{1,2}|${alternationOf(UNITS_BEFORE_POWERS)})$`, 'u')
/** A year or a day's number: what a note may stand behind though it ends in a digit. */
const YEAR = /(?:^|[^\d.,:/])(?:1\d{3}|20\d{2})(?:[–/-]\d{2,4})?$/
const DIGIT = /\d$/

/** Whether raised figures behind these words are a power or an index, and no note: `km²`, `10⁶`, `CO²`; not `1962⁴`. */
export function isExponent(before: string): boolean {
  if (DIGIT.test(before)) return !YEAR.test(before)
  return UNIT.test(before)
}
