import { PRESENTING_VERBS } from '../../english/presenting-verbs.js'
import type { Construct } from '../arguments/construct.js'
import { membersOf } from '../arguments/positions.js'

/** `There followed a war`, `In the square stood a mill`: the subject behind a verb that only brings it on. */
export const existentialSubject: Construct = {
  name: 'existential-subject',
  slot: 'subject',
  precedence: 45,
  find({ sentence, clause, group, free }) {
    const { words, phrases, relations } = sentence
    if (clause.kind !== 'main' && clause.kind !== 'coordinate') return []
    if (group.passive || clause.sharesSubject !== null || !PRESENTING_VERBS.has(words[group.head]!.lemma)) return []
    const opened = phrases.some(({ index, start }) => start < group.first && relations[index]!.clause === clause.index)
    const behind = free.find(({ start }) => start === group.last + 1)
    return opened && behind !== undefined ? membersOf(sentence, behind) : []
  },
}
