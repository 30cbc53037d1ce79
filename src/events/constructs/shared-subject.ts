import type { Construct } from '../arguments/construct.js'

/** `joined the union and helped it`: the subject of the verb that this one is joined with. */
export const sharedSubject: Construct = {
  name: 'shared-subject',
  slot: 'subject',
  precedence: 40,
  find({ clause, subjects }) {
    return clause.sharesSubject === null ? [] : (subjects[clause.sharesSubject.index]?.phrases ?? [])
  },
}
