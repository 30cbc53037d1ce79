import type { Reading } from '../reading.js'
import { month } from './month.js'
import { readYear } from './read-year.js'

/** A day of a month in digits: `3`, `03`, `21st`. */
export const dayOfMonth = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|d\\b)?'

type Groups = Readonly<Record<string, string | undefined>>

/** Two or three days of the month and year that the groups name, each a mention: the groups `first`, `second`, `third`. */
export function readDays(groups: Groups, days: readonly string[]): Reading[] {
  const fields = { month: month.numberOf(groups.month!), ...readYear(groups.year, groups.era) }
  return days.map((text, i) => ({
    type: 'DATE',
    fields: { ...fields, day: Number(/\d+/.exec(text)![0]) },
    at: ['first', 'second', 'third'][i]!,
  }))
}
