import type { Construct } from '../arguments/construct.js'
import { membersOf } from '../arguments/positions.js'

/** `was seized by rebels`: what `by` governs behind a passive, a date or a gerund left out. */
export const byPhrase: Construct = {
  name: 'by-phrase',
  slot: 'by',
  precedence: 60,
  find({ sentence, clause, group }) {
    if (!group.passive) return []
    const { words, phrases, relations } = sentence
    const agent = phrases.find(({ index, sort, preposition }) => {
      const by = preposition !== null && preposition > group.last && words[preposition]!.lower === 'by'
      return by && sort !== 'date' && relations[index]!.clause === clause.index
    })
    return agent === undefined ? [] : membersOf(sentence, agent)
  },
}
