import { isPredicate } from '../../english/predicates.js'
import type { SentenceRule } from '../sentence-rule.js'

/** Names that begin in lower case: `iPhone`, `eBay`, `al-Assad`, `de Gaulle`, `bin Laden`. */
const NAME = /^(?:\p{Ll}{1,2}\p{Lu}|(?:al|el|ad|as|at|ash|an)-\p{Lu}|(?:de|von|van|bin|ibn|da|di|du|la|le) \p{Lu})/u

/**
 * No sentence begins in lower case: `"We are lost." he said`, `at 6 p.m. on Fridays`, `Yahoo! at a desk`; but one
 * may begin with a marker for its subject: `It ended. [14] shows that`.
 */
export const lowerCase: SentenceRule = {
  name: 'lower-case',
  joins: ({ after, entry, lines, broken, spaced, marked }) => {
    if (!spaced || entry || (broken && lines === 'entries') || !/^["“‘'«([{]*\p{Ll}/u.test(after)) return false
    return !NAME.test(after) && !(marked === 'apart' && isPredicate(after))
  },
}
