import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** Words whose letter or numeral is no initial: `Vitamin C. Scurvy`, `World War I. Germany`. */
const COUNTED =
  /^(?:war|vitamin|plan|hepatitis|grade|type|class|group|team|section|appendix|phase|level|unit|schedule|exhibit|part|act|chapter|volume|book|article|division|serie|case|figure|table|point|league)$/i

const LETTER = /^\p{L}$|^\p{L}\p{Ll}?\.?-\p{L}$/u
/** Points of the compass and a page in German before a number: `12 N. 5th Street`, `S. 43`. */
const BEFORE_NUMBER = /^[NSEW]$/

/**
 * An initial is followed by the rest of a name: `J. F. Kennedy`, `Edgar I. Moss`, `Simon b. Levi`; not
 * `Anna and I. Did they`, nor a ruler's numeral before the same name, `Otto I. Otto married`.
 */
export const initial: SentenceRule = {
  name: 'initial',
  joins: ({ word, previous, stop, closers, after, next }) => {
    if (stop !== '.' || closers !== '' || !LETTER.test(word)) return false
    if (!/^\p{Lu}/u.test(next)) return BEFORE_NUMBER.test(word) && /^\d/.test(after)
    if (COUNTED.test(previous) || previous === next) return false
    if (word === 'I' && /^(?:and|than|as|am|or|but|that|was|do|did|so)$/.test(previous)) return false
    return !isStarter(next) || /^\p{Lu}\.$/u.test(previous)
  },
}
