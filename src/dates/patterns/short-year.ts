import type { DatePattern } from '../date-pattern.js'

/** A year of two digits behind an apostrophe: `the class of '99`, `in '68`. */
export const shortYear: DatePattern = {
  name: 'short-year',
  gate: /['’]\d\d/,
  expression: /['’](?<year>\d\d)\b(?!['’]?s\b)/d,
  read({ groups, before }) {
    if (/[\p{L}\d]$/u.test(before) || !/(?:^|[(,–—-] ?|(?:^|[^\p{L}])\p{Ll}{1,12} )$/u.test(before)) return null
    return { type: 'DATE', fields: { shortYear: Number(groups.year) } }
  },
}
