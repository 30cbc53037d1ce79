import { DITRANSITIVE_VERBS } from '../../english/ditransitive-verbs.js'
import type { Construct } from '../arguments/construct.js'
import { gappedClauses } from '../arguments/gapped.js'
import { clauseSubject } from './clause-subject.js'

/** `Anna took the bread and Otto the wine`: those who do the same in clauses that leave the verb out. */
export const gappedSubject: Construct = {
  name: 'gapped-subject',
  slot: 'subject',
  precedence: 80,
  find(view) {
    const { sentence, clause, group } = view
    if (DITRANSITIVE_VERBS.has(sentence.words[group.head]!.lemma)) return []
    const first = clauseSubject.find(view)
    const more = first.length === 0 ? [] : gappedClauses(sentence, clause, group).map(({ subject }) => subject)
    return more.length === 0 ? [] : [...first, ...more]
  },
}
