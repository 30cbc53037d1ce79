import { NAME_SUFFIXES, STATES_IN_SHORT } from '../../english/names/name-suffixes.js'
import type { SentenceRule } from '../sentence-rule.js'
import { isStarter, looksLikeSentence } from '../sentence-starters.js'

/**
 * What follows a name in short may end a sentence, and does before what looks like another: `Braun & Co. It
 * closed`, `Warner Inc. Time bought` but `Time Inc. President John Braun said`, `King Jr. Boulevard`, `Boston, Mass. General`.
 */
export const suffix: SentenceRule = {
  name: 'suffix',
  joins: ({ word, previous, stop, closers, after, next, marked }) => {
    if (stop !== '.' || closers !== '' || marked !== null) return false
    const known = NAME_SUFFIXES.has(word) || (previous.endsWith(',') && STATES_IN_SHORT.has(word))
    if (!known || !/^["“‘'«([]*\p{Lu}/u.test(after)) return false
    return /^(?:Jr|Sr)$/.test(word) ? !isStarter(next) : !looksLikeSentence(after) && !/^etc$/.test(word)
  },
}
