import type { DatePattern } from '../date-pattern.js'
import { dayOfMonth, readDays } from '../words/day-of-month.js'
import { month } from '../words/month.js'

/** Three days of one month, each a mention: `on 3, 5 and 9 June 1942`. */
export const dayList: DatePattern = {
  name: 'day-list',
  gate: month.gate,
  expression: new RegExp(
    `(?<first>${dayOfMonth}), (?<second>${dayOfMonth}),? (?:and|or) (?<third>(?<day>${dayOfMonth})(?: of)? (?<month>${month.source})(?:,? (?<year>[12]\\d{3})\\b)?)`,
    'd',
  ),
  priority: 2,
  read({ groups, before }) {
    if (/[\d.,-]$/.test(before)) return null
    return readDays(groups, [groups.first!, groups.second!, groups.day!])
  },
}
