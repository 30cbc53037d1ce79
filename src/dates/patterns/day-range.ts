import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { month } from '../words/month.js'
import { readYear } from '../words/read-year.js'

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
const LINK = '(?: ?[-–—−/] ?| (?:to|until|till|through|and|or|up to) (?:the )?)'
const YEAR = `(?:,? (?:of )?(?<year>[12]\\d{3}|\\d{1,4}(?= ?${era.source}))\\b(?![,.]\\d)(?: ?(?<era>${era.source}))?)?`

/** Two days of one month, each a mention: `12–14 May 1948`, `from the 6th to the 25th of October`, `16/17 July`. */
export const dayRange: DatePattern = {
  name: 'day-range',
  gate: month.gate,
  expression: new RegExp(
    `(?<first>(?:the )?${DAY})${LINK}(?<second>(?<day>${DAY})(?: of)? (?<month>${month.source})${YEAR})`,
    'd',
  ),
  priority: 1,
  read: ({ groups, before }) => (/[\d.,-]$/.test(before) ? null : readDays(groups, groups.first!, groups.day!)),
}

type Groups = Readonly<Record<string, string | undefined>>

/** Two days of the month and year that the groups name. */
export function readDays(groups: Groups, first: string, second: string) {
  const fields = { month: month.numberOf(groups.month!), ...readYear(groups.year, groups.era) }
  const dayOf = (text: string) => Number(text.replace(/\D/g, ''))
  return [
    { type: 'DATE' as const, fields: { ...fields, day: dayOf(first) }, at: 'first' },
    { type: 'DATE' as const, fields: { ...fields, day: dayOf(second) }, at: 'second' },
  ]
}
