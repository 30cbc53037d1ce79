import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** A quotation of one word at the end of a text: `Col. John “J.D.”`. */
const QUOTED = / ["“‘(][^\s"“”’]{1,12}[.!?]["”’)]$/u

/** A nickname amid a name ends nothing: `Col. John “J.D.” Tanner`, `Otto "Jr." Braun`. */
export const nickname: SentenceRule = {
  name: 'nickname',
  joins: ({ before, closers, next }) => {
    if (closers === '' || !/^\p{Lu}\p{Ll}/u.test(next) || isStarter(next)) return false
    const quoted = QUOTED.exec(before.slice(-18))?.[0].length ?? 0
    return quoted > 0 && /^\p{Lu}/u.test(before.slice(0, -quoted).split(' ').at(-1)!)
  },
}
