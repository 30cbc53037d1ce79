import type { Construct } from '../arguments/construct.js'

/** `the mill that the monks built`, `the city he founded`: a relative clause with a subject of its own acts on what it describes. */
export const relativeObject: Construct = {
  name: 'relative-object',
  slot: 'object',
  precedence: 40,
  find({ clause: { kind, opener }, group, subject, described }) {
    const pronoun = opener === null || /^(?:which|that|whom|who)$/.test(opener)
    return kind === 'relative' && pronoun && subject.construct === 'clause-subject' && !group.copula ? described : []
  },
}
