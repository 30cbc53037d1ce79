import { DITRANSITIVE_VERBS } from '../../english/ditransitive-verbs.js'
import type { Construct } from '../arguments/construct.js'
import { gappedClauses } from '../arguments/gapped.js'
import { directObject } from './direct-object.js'

/** `Anna took the bread and Otto the wine`: what is acted on in clauses that leave the verb out. */
export const gappedObject: Construct = {
  name: 'gapped-object',
  slot: 'object',
  precedence: 80,
  find(view) {
    const { sentence, clause, group, subject } = view
    if (DITRANSITIVE_VERBS.has(sentence.words[group.head]!.lemma) || subject.construct !== 'gapped-subject') return []
    const objects = directObject.find(view)
    if (objects.length === 0) return []
    const acting = new Set(subject.phrases)
    const rests = gappedClauses(sentence, clause, group).map(({ rest }) => rest)
    return [...objects.filter((phrase) => !acting.has(phrase) && !rests.includes(phrase)), ...rests]
  },
}
