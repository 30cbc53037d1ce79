import { alternationOf } from '../../english/alternation-of.js'
import { FUTURE_WORDS } from '../../english/dates/ahead-words.js'

const FUTURE = new RegExp(`\\b${alternationOf(FUTURE_WORDS)}\\b`)
const LENGTH = 60

/** Whether a mention looks ahead, from the words of its sentence before it. */
export function tenseOf(before: string): 'past' | 'future' {
  return FUTURE.test(before.slice(-LENGTH)) ? 'future' : 'past'
}
