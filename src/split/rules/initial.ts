import { COUNTED_NOUNS } from '../../english/sentences/counted-nouns.js'
import type { SentenceRule } from '../sentence-rule.js'
import { isStarter, looksLikeSentence } from '../sentence-starters.js'

/** An hour, an era, or a town and its state, with spaces: a sentence may end with one. */
const LAST = /(?:\d (?:[AaPp]\. [Mm]|B\. C|A\. D)|\p{Ll}, \p{Lu}\. \p{Lu})\.$/u
const LETTER = /^\p{L}$|^\p{L}\p{Ll}?\.?-\p{L}$/u
/** Points of the compass and a page in German before a number: `12 N. 5th Street`, `S. 43`. */
const BEFORE_NUMBER = /^[NSEW]$/

/**
 * An initial is followed by the rest of a name: `J. F. Kennedy`, `Edgar I. Moss`, `Simon b. Levi`; not
 * `Anna and I. Did they`, nor a ruler's numeral before the same name, `Otto I. Otto married`.
 */
export const initial: SentenceRule = {
  name: 'initial',
  joins: ({ word, previous, stop, closers, before, after, next }) => {
    if (stop !== '.' || closers !== '' || !LETTER.test(word)) return false
    if (!/^\p{Lu}/u.test(next)) return BEFORE_NUMBER.test(word) && /^\d/.test(after)
    if (COUNTED_NOUNS.has(previous.toLowerCase()) || previous === next) return false
    if (word === 'J' && previous.endsWith(',') && looksLikeSentence(after)) return false
    if (word === 'I' && /^(?:and|than|as|am|or|but|that|was|do|did|so)$/.test(previous)) return false
    if (LAST.test(before.slice(-12))) return !isStarter(next)
    return !isStarter(next) || /^\p{Lu}\.$/u.test(previous)
  },
}
