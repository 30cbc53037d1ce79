import { DITRANSITIVE_VERBS } from '../../english/ditransitive-verbs.js'
import type { Construct } from '../arguments/construct.js'
import { membersOf, objectsBehind } from '../arguments/positions.js'

/** `gave the city a book`: the second of two objects of a verb of giving. */
export const givenObject: Construct = {
  name: 'given-object',
  slot: 'object',
  precedence: 70,
  find({ sentence, clause, group }) {
    const [first, second] = objectsBehind(sentence, clause, group)
    const gives = DITRANSITIVE_VERBS.has(sentence.words[group.head]!.lemma)
    return gives && first !== undefined && second?.start === first.end ? membersOf(sentence, second) : []
  },
}
