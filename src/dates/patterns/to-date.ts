import type { DatePattern } from '../date-pattern.js'

/** Up to now: `the largest operation to date`. */
export const toDate: DatePattern = {
  name: 'to-date',
  gate: /to date/,
  expression: /(?:to|To) (?<date>date)\b/d,
  read: ({ before, after }) =>
    /^(?:[.,;)]|$| (?:have|has|had|the|and|in|of|with)\b)/.test(after) &&
    !/\b(?:out of|up|from|due|agreed|back)(?: date)? $/.test(before)
      ? { type: 'DATE', value: 'PRESENT_REF', at: 'date' }
      : null,
}
