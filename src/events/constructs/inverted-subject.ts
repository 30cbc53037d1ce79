import { QUOTATIVES } from '../../english/quotatives.js'
import type { Construct } from '../arguments/construct.js'
import { membersOf } from '../arguments/positions.js'

/** `"The mill closed," said Otto Klein`: the subject right behind a verb of saying that follows what was said. */
export const invertedSubject: Construct = {
  name: 'inverted-subject',
  slot: 'subject',
  precedence: 50,
  find({ sentence, clause, group, free }) {
    const { words } = sentence
    if (group.passive || !QUOTATIVES.has(words[group.head]!.lemma)) return []
    const before = words[group.first - 1]
    const quoted = before === undefined || before.text === ',' || /^["”’'»]$/.test(before.text)
    if (!quoted && clause.start !== group.first) return []
    const behind = free.find(({ start }) => start === group.last + 1)
    if (behind === undefined || /^(?:him|her|me|us|them)$/.test(words[behind.head]!.lower)) return []
    return membersOf(sentence, behind)
  },
}
