import type { Construct } from '../arguments/construct.js'

/** `Joined by the guard, the duke entered`: a participle or gerund that describes no noun is about the subject of its clause. */
export const controlledSubject: Construct = {
  name: 'controlled-subject',
  slot: 'subject',
  precedence: 20,
  find({ clause, group, subjects }) {
    const { antecedent, parent } = clause
    if (antecedent !== null || parent === null || !/^(?:gerund|participle)$/.test(group.form)) return []
    return subjects[parent.index]?.phrases ?? []
  },
}
