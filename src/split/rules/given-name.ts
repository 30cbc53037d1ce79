import { GIVEN_NAMES_IN_SHORT } from '../../english/names/given-names-in-short.js'
import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** A given name in short is followed by the rest of the name: `Wm. Penrose`, `Geo. H. Arden`. */
export const givenName: SentenceRule = {
  name: 'given-name',
  joins: ({ word, stop, closers, next }) =>
    stop === '.' && closers === '' && GIVEN_NAMES_IN_SHORT.has(word) && /^\p{Lu}/u.test(next) && !isStarter(next),
}
