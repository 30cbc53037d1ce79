import type { DatePattern } from '../date-pattern.js'
import { month } from '../words/month.js'
import { readYear } from '../words/read-year.js'

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'

/** A month and three of its days, each a mention: `June 3, 5 and 9, 1942`. */
export const monthDayList: DatePattern = {
  name: 'month-day-list',
  gate: month.gate,
  expression: new RegExp(
    `(?<first>(?<month>${month.source}) (?<day>${DAY})), (?<second>${DAY}),? (?:and|or) (?<third>(?<last>${DAY})(?:,? (?<year>[12]\\d{3}))?)\\b(?!,\\d)`,
    'd',
  ),
  priority: 2,
  read({ groups }) {
    const fields = { month: month.numberOf(groups.month!), ...readYear(groups.year) }
    const reading = (at: string, day: string) => ({
      type: 'DATE' as const,
      fields: { ...fields, day: Number.parseInt(day, 10) },
      at,
    })
    return [reading('first', groups.day!), reading('second', groups.second!), reading('third', groups.last!)]
  },
}
