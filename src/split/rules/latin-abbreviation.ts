import { NEVER_LAST } from '../../english/sentences/latin-abbreviations.js'
import type { SentenceRule } from '../sentence-rule.js'

/** What introduces the rest of a sentence never ends one: `e.g. Berlin`, `i.e. France`, `cf. Hobsbawm`, `Roe v. Wade`; nor does `et al.` before what its authors did. */
export const latinAbbreviation: SentenceRule = {
  name: 'latin-abbreviation',
  joins: ({ word, previous, stop, closers, after }) => {
    const label = word.toLowerCase()
    if (stop !== '.' || closers !== '') return false
    if (label === 'al' && previous === 'et') return /^(?:\p{Ll}|\d|[(,])/u.test(after)
    return NEVER_LAST.has(label) || (word === 'v' && /^\p{Lu}/u.test(previous))
  },
}
