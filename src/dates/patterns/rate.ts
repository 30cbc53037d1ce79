import type { DatePattern } from '../date-pattern.js'
import { durationValue } from '../words/duration-value.js'

/** The unit of a rate: `15 aircraft a year`, `twice a week`, `per month`. */
export const rate: DatePattern = {
  name: 'rate',
  gate: / (?:an?|per) (?:day|week|month|year|hour|night)/,
  expression:
    /(?<at>an? (?<unit>day|week|month|year|night))\b(?! (?:ago|later|earlier|before|after|and|or|of|in))|per (?<at2>(?<unit2>day|week|month|year))\b/d,
  priority: 1,
  read({ groups, before }) {
    if (groups.unit2 !== undefined) return { type: 'SET', value: durationValue(1, groups.unit2), at: 'at2' }
    const rated =
      /(?:\b(?:once|twice|thrice|times|percent|%)|(?:\d|million|billion|thousand|hundred)(?: [a-z]{1,20}){0,2}) $/.test(
        before,
      )
    return rated ? { type: 'SET', value: durationValue(1, groups.unit!), at: 'at' } : null
  },
}
