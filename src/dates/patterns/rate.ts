import type { DatePattern } from '../date-pattern.js'
import { durationValue } from '../words/duration-value.js'

/** The unit of a rate: `15 aircraft a year`, `twice a week`. */
export const rate: DatePattern = {
  name: 'rate',
  gate: / an? (?:day|week|month|year|night)/,
  expression: /an? (?<unit>day|week|month|year|night)\b(?! (?:ago|later|earlier|before|after|and|or|of|in))/d,
  priority: 1,
  read({ groups, before }) {
    const rated =
      /(?:\b(?:once|twice|thrice|times|percent|%)|(?:\d|million|billion|thousand|hundred)(?: [a-z]{1,20}){0,2}) $/.test(
        before,
      )
    return rated ? { type: 'SET', value: durationValue(1, groups.unit!) } : null
  },
}
