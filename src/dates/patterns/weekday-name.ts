import { alternationOf } from '../../english/alternation-of.js'
import { NAMED_BY_DAY, NAMED_DAYS } from '../../english/dates/named-days.js'
import type { DatePattern } from '../date-pattern.js'
import { weekday } from '../words/weekday.js'

const NAMED = new RegExp(`\\b${alternationOf(NAMED_DAYS)} $`)
const NAMING = new RegExp(`^ ${alternationOf(NAMED_BY_DAY)}\\b`)

/** A day of the week, and its part: `Tuesday`, `on Friday morning`. Never in a name: `Bloody Sunday`, `Sunday Times`. */
export const weekdayName: DatePattern = {
  name: 'weekday-name',
  gate: weekday.gate,
  expression: new RegExp(`(?<weekday>${weekday.source})(?: (?<part>morning|afternoon|evening|night)\\b)?`, 'd'),
  read({ groups, before, after }) {
    if (NAMED.test(before)) return null
    if (NAMING.test(after) || /^s\b/.test(after)) return null
    const time = groups.part === undefined ? {} : { time: PARTS[groups.part]! }
    return {
      type: groups.part === undefined ? 'DATE' : 'TIME',
      fields: { weekday: weekday.numberOf(groups.weekday!), ...time },
    }
  },
}

const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }
