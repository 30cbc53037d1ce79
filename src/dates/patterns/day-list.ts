import type { DatePattern } from '../date-pattern.js'
import { month } from '../words/month.js'
import { readYear } from '../words/read-year.js'

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'

/** Three days of one month, each a mention: `on 3, 5 and 9 June 1942`. */
export const dayList: DatePattern = {
  name: 'day-list',
  gate: month.gate,
  expression: new RegExp(
    `(?<first>${DAY}), (?<second>${DAY}),? (?:and|or) (?<third>(?<day>${DAY})(?: of)? (?<month>${month.source})(?:,? (?<year>[12]\\d{3})\\b)?)`,
    'd',
  ),
  priority: 2,
  read({ groups, before }) {
    if (/[\d.,-]$/.test(before)) return null
    const fields = { month: month.numberOf(groups.month!), ...readYear(groups.year) }
    const reading = (at: string, day: string) => ({
      type: 'DATE' as const,
      fields: { ...fields, day: Number.parseInt(day, 10) },
      at,
    })
    return [reading('first', groups.first!), reading('second', groups.second!), reading('third', groups.day!)]
  },
}
