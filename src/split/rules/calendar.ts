import { SHORT_MONTHS } from '../../english/dates/months.js'
import { SHORT_WEEKDAYS } from '../../english/dates/weekdays.js'
import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

const NAMES: ReadonlySet<string> = new Set([...SHORT_MONTHS, ...SHORT_WEEKDAYS])

/** A month or a weekday in short is followed by the rest of its date: `Jan. 5`, `on Fri. Oct. 13`. */
export const calendar: SentenceRule = {
  name: 'calendar',
  joins: ({ word, stop, closers, next }) => stop === '.' && closers === '' && NAMES.has(word) && !isStarter(next),
}
