import type { DatePattern } from '../date-pattern.js'
import { dayOfMonth, readDays } from '../words/day-of-month.js'
import { month } from '../words/month.js'

/** A month and three of its days, each a mention: `June 3, 5 and 9, 1942`. */
export const monthDayList: DatePattern = {
  name: 'month-day-list',
  gate: month.gate,
  expression: new RegExp(
    `(?<first>(?<month>${month.source}) (?<day>${dayOfMonth})), (?<second>${dayOfMonth}),? (?:and|or) (?<third>(?<last>${dayOfMonth})(?:,? (?<year>[12]\\d{3}))?)\\b(?!,\\d)`,
    'd',
  ),
  priority: 2,
  read: ({ groups }) => readDays(groups, [groups.day!, groups.second!, groups.last!]),
}
