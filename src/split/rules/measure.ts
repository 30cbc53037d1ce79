import type { SentenceRule } from '../sentence-rule.js'

const UNIT = /^(?:ft|lbs?|hrs?|min|yds?|st|deg|£|cwt|gal|m|h)$/
const SMALLER_UNIT = /^\d{1,3}(?:[.,]\d{1,3})? ?(?:in|inch|ozs?|min|sec|lbs?|ft|qrs?|s|m|pt)\b/

/** A measure goes on with its smaller unit: `5 ft. 10 in. tall`, `3 lbs. 4 oz.`. */
export const measure: SentenceRule = {
  name: 'measure',
  joins: ({ word, stop, after }) => stop === '.' && UNIT.test(word) && SMALLER_UNIT.test(after),
}
