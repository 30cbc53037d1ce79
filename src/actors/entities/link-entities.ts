import { slugOf } from '../../identity/slug-of.js'
import type { Name } from '../names/name.js'
import { canonicalOf } from './aliases.js'
import { acronymsOf, plainKeyOf } from './find-acronyms.js'
import { linkPersons } from './link-persons.js'
import { plainTextOf } from './plain-text-of.js'

/** What is the same for all mentions of one actor. */
export interface Link {
  /** The fullest name in the document. */
  readonly name: string
  readonly entity: string
}

/**
 * Links the mentions of one actor: one link a mention. Equal names are one actor, and so are an acronym and what it
 * stands for, a surname and the person whom the document supports, and names known to mean the same. Linear in the
 * number of mentions.
 */
export function linkEntities(names: readonly Name[]): Link[] {
  const keys = names.map((name) => plainKeyOf(name))
  const acronyms = acronymsOf(names)
  const persons = linkPersons(names)
  const groups = names.map((name, i) => {
    if (name.type === 'person') return `person ${persons[i]}`
    return `${name.type} ${canonicalOf(acronyms.get(keys[i]!) ?? keys[i]!)}`
  })
  const fullest = fullestOf(names, groups)
  const entities = entitiesOf(fullest)
  return groups.map((group) => ({ name: fullest.get(group)!, entity: entities.get(group)! }))
}

/** The fullest name of each group: the most words, no acronym where there is another, the first in the document. */
function fullestOf(names: readonly Name[], groups: readonly string[]): Map<string, string> {
  const fullest = new Map<string, { text: string; size: number }>()
  names.forEach((name, i) => {
    const text = plainTextOf(name)
    const size = text.split(' ').length * 2 + (/\p{Ll}/u.test(text) ? 1 : 0)
    const best = fullest.get(groups[i]!)
    if (best === undefined || size > best.size) fullest.set(groups[i]!, { text, size })
  })
  return new Map([...fullest].map(([group, { text }]) => [group, text]))
}

/** A slug a group; where two actors of different types share one, the later gets its type behind. */
function entitiesOf(fullest: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    [...fullest].map(([group, text]) => {
      const slug = slugOf(text)
      const type = group.slice(0, group.indexOf(' '))
      const own = taken.has(slug) ? `${slug}-${type}` : slug
      taken.add(own)
      return [group, own]
    }),
  )
}
