import type { Construct } from '../arguments/construct.js'
import { membersOf, objectsBehind } from '../arguments/positions.js'

/** `burned the villages`, `cut off aid`: the first free phrase behind the verb. */
export const directObject: Construct = {
  name: 'direct-object',
  slot: 'object',
  precedence: 60,
  find({ sentence, clause, group }) {
    const [object] = objectsBehind(sentence, clause, group)
    return object === undefined ? [] : membersOf(sentence, object)
  },
}
