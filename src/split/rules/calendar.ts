import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

const NAMES = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)$/

/** A month or a weekday in short is followed by the rest of its date: `Jan. 5`, `on Fri. Oct. 13`. */
export const calendar: SentenceRule = {
  name: 'calendar',
  joins: ({ word, stop, closers, next }) => stop === '.' && closers === '' && NAMES.test(word) && !isStarter(next),
}
