import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

const NAMES =
  /^(?:Yahoo|Yum|Jeopardy|E|Ahoy|Viva|Wham|Oklahoma|Hamilton|Oliver|Bing|Joomla|Guess|Panic|Moulin|Mamma|Jeb)$/

/** Some names end in an exclamation mark: `Yahoo! Inc. bought`, `Yum! Brands`. */
export const exclamationName: SentenceRule = {
  name: 'exclamation-name',
  joins: ({ word, stop, closers, next }) => stop === '!' && closers === '' && NAMES.test(word) && !isStarter(next),
}
