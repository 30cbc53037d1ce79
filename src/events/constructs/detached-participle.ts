import type { Construct } from '../arguments/construct.js'

/** `Anna returned to Basel in 1966, followed by her brother`: behind the verb's adjuncts and a comma a participle is about the subject. */
export const detachedParticiple: Construct = {
  name: 'detached-participle',
  slot: 'subject',
  precedence: 35,
  find({ sentence, clause, described, subjects }) {
    const { kind, antecedent, parent } = clause
    if (kind !== 'participle' || antecedent === null || sentence.words[antecedent]?.text !== ',') return []
    const [nearest] = described
    const verb = parent?.group
    if (parent === null || nearest === undefined || !verb || verb.passive || nearest.start < verb.last) return []
    const { preposition } = sentence.relations[nearest.index]!
    const hangs = preposition !== null && sentence.words[preposition]!.lower !== 'of'
    return hangs ? (subjects[parent.index]?.phrases ?? []) : []
  },
}
