import type { DatePattern } from '../date-pattern.js'
import { dayOfMonth, readDays } from '../words/day-of-month.js'
import { era } from '../words/era.js'
import { month } from '../words/month.js'

const LINK = '(?: ?[-‐‑‒–—−/] ?| (?:to|until|till|through|and|or|up to) (?:the )?)'
const YEAR = `(?:,? (?:of )?(?<year>[12]\\d{3}|\\d{1,4}(?= ?${era.source}))\\b(?![,.]\\d)(?: ?(?<era>${era.source}))?)?`

/** Two days of one month, each a mention: `12–14 May 1948`, `from the 6th to the 25th of October`, `16/17 July`. */
export const dayRange: DatePattern = {
  name: 'day-range',
  gate: month.gate,
  expression: new RegExp(
    `(?<first>(?:the )?${dayOfMonth})${LINK}(?<second>(?<day>${dayOfMonth})(?: of)? (?<month>${month.source})${YEAR})`,
    'd',
  ),
  priority: 1,
  read: ({ groups, before }) => (/[\d.,-]$/.test(before) ? null : readDays(groups, [groups.first!, groups.day!])),
}
