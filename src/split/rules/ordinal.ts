import type { SentenceRule } from '../sentence-rule.js'
import { isStarter, looksLikeSentence } from '../sentence-starters.js'

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th|d)$/
/** What makes a day of an ordinal: a sentence may end with it. */
const DAY = /\b(?:on|until|till|by|since|before|after|from|to) the \d{1,3}[a-z]{1,2}\.$/i

/**
 * An ordinal that is written with a stop counts what follows: `the 3d. Regiment`, `the 5th. N. Y. Cavalry`; but a day may end a
 * sentence, `on the 3d. Otto left`.
 */
export const ordinal: SentenceRule = {
  name: 'ordinal',
  joins: ({ word, previous, stop, closers, marked, before, after, next }) => {
    if (stop !== '.' || closers !== '' || marked !== null || !ORDINAL.test(word)) return false
    if (!/^(?:the|his|her|their|our|its|and)$/i.test(previous) || !/^\p{Lu}/u.test(next) || isStarter(next))
      return false
    return !(DAY.test(before.slice(-24)) && looksLikeSentence(after))
  },
}
