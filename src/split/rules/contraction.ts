import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** The last letter of what is left out stands behind an apostrophe; no `don't`, no `I'd`. */
const CONTRACTED = /^\p{Lu}\p{L}{1,6}(?:[^nN\W]['’][tT]|['’][lrnyg])$/u

/** A title or a unit that is shortened amid its letters is followed by a name: `Gen'l. Karn`, `the 4th Reg't. Infantry`. */
export const contraction: SentenceRule = {
  name: 'contraction',
  joins: ({ word, stop, closers, marked, next }) =>
    stop === '.' &&
    closers === '' &&
    marked === null &&
    CONTRACTED.test(word) &&
    /^\p{Lu}/u.test(next) &&
    !isStarter(next),
}
