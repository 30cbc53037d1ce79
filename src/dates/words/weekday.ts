import { alternationOf } from '../../english/alternation-of.js'
import { WEEKDAYS } from '../../english/dates/weekdays.js'

/** The days of the week, capitalised. */
export const weekday = {
  source: alternationOf(WEEKDAYS),
  gate: /day/,
  /** ISO 8601: 1 is Monday. */
  numberOf: (name: string): number => WEEKDAYS.indexOf(name) + 1,
}
