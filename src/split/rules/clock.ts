import { alternationOf } from '../../english/alternation-of.js'
import { MONTHS } from '../../english/dates/months.js'
import { ZONE_CODES, ZONE_NAMES } from '../../english/dates/time-zones.js'
import { WEEKDAYS } from '../../english/dates/weekdays.js'
import type { SentenceRule } from '../sentence-rule.js'

const ZONE = new RegExp(
  `^\\(?(?:[A-Z]{2,4}T|${alternationOf([...ZONE_CODES, ...ZONE_NAMES, ...WEEKDAYS, ...MONTHS])})\\b`,
)

/** A time of day is followed by its zone or its date: `5 p.m. EST`, `9 a.m. Monday`. */
export const clock: SentenceRule = {
  name: 'clock',
  joins: ({ word, stop, after }) => stop === '.' && /^(?:\d{1,2})?[ap]\.?m$/i.test(word) && ZONE.test(after),
}
