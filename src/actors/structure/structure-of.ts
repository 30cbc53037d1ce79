import type { ActorMention } from '../../model/actor.js'
import { stateOf } from '../../places/state-of.js'
import type { Link } from '../entities/link-entities.js'
import type { Name } from '../names/name.js'
import { officeOf } from './office-of.js'
import { organizationPartsOf } from './organization-parts.js'
import { personPartsOf } from './person-parts.js'

/** What the words of a name say of the actor, beside its type. */
export function structureOf(
  name: Name,
  { name: fullest, acronym }: Link,
): Pick<ActorMention, 'office' | 'person' | 'organization' | 'country' | 'years'> {
  if (name.type === 'person') {
    const office = officeOf(name)
    const person = name.rule === 'rank-and-place' ? undefined : personPartsOf(name)
    return { ...(office && { office }), ...(person && { person }) }
  }
  if (name.type === 'organization') {
    const parts = organizationPartsOf(name)
    if (parts === undefined && acronym === undefined) return {}
    return { organization: { ...parts, ...(acronym === undefined ? {} : { acronym }) } }
  }
  const state = stateOf(fullest, name.type)
  return state === undefined ? {} : { country: state.code, ...(state.years && { years: state.years }) }
}
