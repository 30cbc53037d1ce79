import { romanNumerals } from '../../text/roman-numerals.js'
import type { DatePattern } from '../date-pattern.js'
import { month } from '../words/month.js'

const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
const ROMAN = '(?:VIII|VII|VI|IV|V|III|II|I|IX|XII|XI|X|viii|vii|vi|iv|v|iii|ii|i|ix|xii|xi|x)'
const NAME =
  '(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)[A-Z]{0,6})'

/** A date of figures with its month in letters or Roman numerals, or its year first: `19-Nov-1912`, `4.XII.1912`, `1912/11/19`. */
export const numericDate: DatePattern = {
  name: 'numeric-date',
  gate: /\d(?:[-/.](?:\d|[A-Za-z])|\. [IVXivx])|[a-z]-\d/,
  expression: new RegExp(
    `(?:(?<year1>1\\d{3}|20\\d\\d)(?<mark1>[/.-])(?:(?<month1>0?[1-9]|1[0-2])|(?<name1>${NAME}))\\k<mark1>(?<day1>${DAY})|(?<day2>${DAY})(?<mark2>[-/.]) ?(?:(?<name2>${NAME})|(?<roman>${ROMAN}))\\k<mark2> ?|(?<name3>${NAME})-(?<day3>${DAY})-)(?<year2>(?<=[-/.] ?)1\\d{3}|(?<=[-/.] ?)20\\d\\d)?\\b(?![-/]\\d|\\.\\d)`,
    'd',
  ),
  priority: 2,
  read({ groups, before }) {
    if (/[\d.,/$£€-]$/.test(before)) return null
    const year = groups.year1 ?? groups.year2
    if (year === undefined) return null
    const name = groups.name1 ?? groups.name2 ?? groups.name3
    const number = groups.month1 ?? (groups.roman && String(romanNumerals.indexOf(groups.roman.toLowerCase())))
    const day = Number(groups.day1 ?? groups.day2 ?? groups.day3)
    return { type: 'DATE', fields: { year: Number(year), month: name ? month.numberOf(name) : Number(number), day } }
  },
}
