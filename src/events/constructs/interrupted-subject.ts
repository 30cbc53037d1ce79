import type { Construct } from '../arguments/construct.js'
import { interruptedBy } from '../arguments/interrupted-by.js'
import { membersOf } from '../arguments/positions.js'

/** `The mill, officials said, burned`: the subject stands before who says so. */
export const interruptedSubject: Construct = {
  name: 'interrupted-subject',
  slot: 'subject',
  precedence: 70,
  find({ sentence, clause }) {
    const interrupted = interruptedBy(sentence, clause)
    return interrupted === null ? [] : membersOf(sentence, interrupted.subject)
  },
}
