import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** Words whose letter or numeral is no initial: `Vitamin C. Scurvy`, `World War I. Germany`. */
const COUNTED =
  /^(?:war|vitamin|plan|hepatitis|grade|type|class|group|team|section|appendix|phase|level|unit|schedule|exhibit|part|act|chapter|volume|book|article|division|serie|case|figure|table|point|league)$/i

/** An initial is followed by the rest of a name: `J. F. Kennedy`, `Albert I. Jones`; not `you and I. Did you`. */
export const initial: SentenceRule = {
  name: 'initial',
  joins: ({ word, previous, stop, closers, next }) => {
    if (stop !== '.' || closers !== '' || !/^\p{Lu}$|^(?:\p{L}\p{Ll}?-)\p{L}$/u.test(word) || !/^\p{Lu}/u.test(next))
      return false
    if (COUNTED.test(previous)) return false
    if (word === 'I' && /^(?:and|than|as|am|or|but|that|was|do|did|so)$/.test(previous)) return false
    return !isStarter(next) || /^\p{Lu}\.$/u.test(previous)
  },
}
