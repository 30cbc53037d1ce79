import { slugOf } from '../../identity/slug-of.js'
import type { ListedActor } from '../../model/listed-actor.js'
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
  /** The letters that stand for an organisation in the document. */
  readonly acronym?: string
  /** The actor of the user's list that one of its mentions names. */
  readonly listed?: ListedActor
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
    if (name.listed) return `${name.listed.type} \u0000${name.listed.name}`
    if (name.type === 'person') return `person ${persons[i]}`
    return `${name.type} ${canonicalOf(acronyms.get(keys[i]!) ?? keys[i]!)}`
  })
  const listed = joinListed(names, groups, persons)
  const fullest = fullestOf(names, groups)
  for (const [group, actor] of listed) fullest.set(group, actor.name)
  const entities = entitiesOf(fullest)
  const letters = lettersOf(names, groups, keys, acronyms)
  return groups.map((group) => {
    const acronym = letters.get(group)
    const actor = listed.get(group)
    return {
      name: fullest.get(group)!,
      entity: entities.get(group)!,
      ...(acronym === undefined ? {} : { acronym }),
      ...(actor === undefined ? {} : { listed: actor }),
    }
  })
}

/**
 * Gives the mentions that stand for an actor of the user's list by a part of a name or an acronym (`Assad` beside the listed `Bashar al-Assad`) to
 * the group of that actor; one that could be of two listed actors stays apart.
 * @returns The listed actors by their group.
 */
function joinListed(names: readonly Name[], groups: string[], persons: readonly string[]): Map<string, ListedActor> {
  const listed = new Map<string, ListedActor>()
  const byKey = new Map<string, string | null>()
  names.forEach(({ listed: actor }, i) => {
    if (actor === undefined) return
    listed.set(groups[i]!, actor)
    const key = `${actor.type} ${actor.type === 'person' ? persons[i] : plainKeyOf(names[i]!)}`
    const known = byKey.get(key)
    byKey.set(key, known === undefined || known === groups[i] ? groups[i]! : null)
  })
  for (const [i, group] of groups.entries()) groups[i] = byKey.get(group) ?? group
  return listed
}

/** By group the first acronym of the document that stands for it. */
function lettersOf(
  names: readonly Name[],
  groups: readonly string[],
  keys: readonly string[],
  acronyms: ReadonlyMap<string, string>,
): Map<string, string> {
  const letters = new Map<string, string>()
  names.forEach((name, i) => {
    if (acronyms.has(keys[i]!) && !letters.has(groups[i]!)) letters.set(groups[i]!, plainTextOf(name))
  })
  return letters
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
