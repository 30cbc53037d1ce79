import { alternationOf } from '../../english/alternation-of.js'
import { NAMED_DAYS } from '../../english/dates/named-days.js'
import type { DatePattern } from '../date-pattern.js'
import { isInName } from '../words/is-in-name.js'
import { partOfDay } from '../words/part-of-day.js'
import { weekday } from '../words/weekday.js'

const NAMED = new RegExp(`\\b${alternationOf(NAMED_DAYS)} $`)

/** A day of the week, and its part: `Tuesday`, `on Friday morning`. Never in a name: `Bloody Sunday`, `Sunday Times`. */
export const weekdayName: DatePattern = {
  name: 'weekday-name',
  gate: weekday.gate,
  expression: new RegExp(`(?<weekday>${weekday.source})(?: (?<part>morning|afternoon|evening|night)\\b)?`, 'd'),
  read({ groups, before, after }) {
    if (NAMED.test(before) || /^ Evening\b|^s\b/.test(after) || isInName(before, after)) return null
    const time = groups.part === undefined ? {} : { time: partOfDay.valueOf(groups.part) }
    return {
      type: groups.part === undefined ? 'DATE' : 'TIME',
      fields: { weekday: weekday.numberOf(groups.weekday!), ...time },
    }
  },
}
