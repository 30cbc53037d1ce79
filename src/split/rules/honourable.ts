import { BEFORE_HONOURABLE } from '../../english/sentences/before-honourable.js'
import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** `hon.` in lower case stands before what a member is called: `the right hon. Member for Norvia`, `my hon. Friend`. */
export const honourable: SentenceRule = {
  name: 'honourable',
  joins: ({ word, previous, stop, closers, next }) =>
    stop === '.' &&
    closers === '' &&
    word === 'hon' &&
    BEFORE_HONOURABLE.has(previous.toLowerCase()) &&
    /^\p{Lu}/u.test(next) &&
    !isStarter(next),
}
