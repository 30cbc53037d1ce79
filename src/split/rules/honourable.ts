import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** What stands before `hon.` where it is an adjective, as the reports of a parliament print it. */
const BEFORE =
  /^(?:the|my|his|her|its|our|their|your|an?|this|that|these|those|other|another|some|any|all|many|most|no|both|several|few|right|rt\.?|and|noble|two|three|four|five)$/i

/** `hon.` in lower case stands before what a member is called: `the right hon. Member for Norvia`, `my hon. Friend`. */
export const honourable: SentenceRule = {
  name: 'honourable',
  joins: ({ word, previous, stop, closers, next }) =>
    stop === '.' &&
    closers === '' &&
    word === 'hon' &&
    BEFORE.test(previous) &&
    /^\p{Lu}/u.test(next) &&
    !isStarter(next),
}
