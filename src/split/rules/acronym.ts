import type { SentenceRule } from '../sentence-rule.js'
import { isStarter, looksLikeSentence } from '../sentence-starters.js'

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u
const DEGREE_OR_ERA =
  /^(?:Ph\.D|[BM]\.(?:A|S|D|Sc|Phil|Litt|Ed|Mus|Eng|Div)|D\.(?:C|Phil|Sc)|LL\.[BDM]|A\.D|B\.C|[BC]\.C?\.?E)$/
/** What stands before a degree or an era, and not before the initials of a name. */
const OWNER = /,$|^(?:an?|his|her|their|and|\d+|Washington)$/

/**
 * A dotted abbreviation ends a sentence only before what can only begin another: `the U.S. Border` but
 * `in the U.S. How odd.`. Behind a degree or an era, a name and a verb are enough: `a Ph.D. Sandoval wrote`.
 */
export const acronym: SentenceRule = {
  name: 'acronym',
  joins: ({ word, previous, stop, closers, after, next, marked }) => {
    if (stop !== '.' || closers !== '' || marked !== null || !(DOTTED.test(word) || DEGREE_OR_ERA.test(word)))
      return false
    if (/^[ap]\.m$/i.test(word)) return false
    if (/^\d/.test(after)) return !OWNER.test(previous)
    if (!/^["“‘'«([]*\p{Lu}/u.test(after)) return false
    return DEGREE_OR_ERA.test(word) && OWNER.test(previous) ? !looksLikeSentence(after) : !isStarter(next)
  },
}
