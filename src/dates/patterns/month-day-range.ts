import type { DatePattern } from '../date-pattern.js'
import { dayOfMonth, readDays } from '../words/day-of-month.js'
import { era } from '../words/era.js'
import { month } from '../words/month.js'

/** A month and two of its days, each a mention: `October 6–25, 1973`, `May 10 and 11`. */
export const monthDayRange: DatePattern = {
  name: 'month-day-range',
  gate: month.gate,
  expression: new RegExp(
    `(?<first>(?<month>${month.source}) (?<day>${dayOfMonth}))(?: ?[-‐‑‒–—−/] ?| (?:to|until|till|through|and|or|up to) (?:the )?)(?<second>${dayOfMonth}(?:,? (?:of )?(?<year>[12]\\d{3}|\\d{1,4}(?= ?${era.source}))\\b(?![,.]\\d)(?: ?(?<era>${era.source}))?)?)\\b(?!,\\d| ${month.full})`,
    'd',
  ),
  priority: 1,
  read: ({ groups }) => readDays(groups, [groups.day!, groups.second!]),
}
