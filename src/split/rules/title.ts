import { TITLES_IN_CAPITALS, TITLES_IN_SHORT } from '../../english/names/titles-in-short.js'
import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** A title alone, or of several: `lt.-col`, `maj-gen`. */
function isTitle(label: string): boolean {
  return (
    TITLES_IN_SHORT.has(label) ||
    (label.includes('-') && label.split(/\.?-/).every((part) => TITLES_IN_SHORT.has(part)))
  )
}

/**
 * A title ends no sentence, for a name follows: `Dr. Jonas`, `Gen. Qasim`, `Lt.-Col. Klein`, `St. Michael's`. A `St.` behind a name is a
 * street, and may: `on Main St. He`.
 */
export const title: SentenceRule = {
  name: 'title',
  joins: ({ word, previous, stop, closers, next }) => {
    const label = word.toLowerCase()
    if (stop !== '.' || closers !== '' || !isTitle(label)) return false
    if (label === word && TITLES_IN_CAPITALS.has(label) && label !== 'st') return false
    const isSuffix =
      (label === 'st' && /^(?:\p{Lu}|\d)/u.test(previous)) || (label === 'sr' && /^\p{Lu}/u.test(previous))
    return !(isSuffix && isStarter(next))
  },
}
