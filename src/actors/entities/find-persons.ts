import type { Person } from './person.js'

/** The persons whom a part of a name may mean. */
export interface Candidates {
  /** In the order of their first mention in full. */
  readonly all: readonly Person[]
  /** The index of the first mention in full of any; infinite where there is none. */
  readonly first: number
  has(person: Person): boolean
  /** By what stands before their first mention in full. */
  titled(): ReadonlyMap<string, readonly Person[]>
}

/** Gives the persons of whose name some words are a part. */
export type Finder = (parts: readonly string[]) => Candidates

/**
 * Makes what finds the persons of whose name some words are a part, in order, with the last or the first name among them. What
 * a name gives is remembered, and persons are looked up by two words of it where it has two: many may share one.
 */
export function createFinder(persons: Iterable<Person>): Finder {
  const byWords = new Map<string, Person[]>()
  for (const person of persons) {
    for (const words of new Set(singlesAndPairs(person.parts))) {
      const list = byWords.get(words)
      if (list) list.push(person)
      else byWords.set(words, [person])
    }
  }
  const known = new Map<string, Candidates>()
  return (parts) => {
    const key = parts.join(' ')
    const have = known.get(key)
    if (have) return have
    const lists = (parts.length === 1 ? parts : singlesAndPairs(parts)).map((words) => byWords.get(words) ?? [])
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? [])
    const found = candidatesOf(shortest.filter((person) => isNamedBy(person, parts)))
    known.set(key, found)
    return found
  }
}

/** Each word of a name, and each two of them in order. */
function singlesAndPairs(parts: readonly string[]): string[] {
  return parts.flatMap((part, i) => [part, ...parts.slice(i + 1).map((other) => `${part} ${other}`)])
}

function isNamedBy({ parts: full }: Person, parts: readonly string[]): boolean {
  if (full.length <= parts.length) return false
  let at = -1
  for (const part of parts) {
    at = full.indexOf(part, at + 1)
    if (at < 0) return false
  }
  return at === full.length - 1 || parts[0] === full[0]
}

function candidatesOf(all: readonly Person[]): Candidates {
  let set: Set<Person> | undefined
  let byTitle: Map<string, Person[]> | undefined
  return {
    all,
    first: all.reduce((first, person) => Math.min(first, person.first), Infinity),
    has: (person) => {
      set ??= new Set(all)
      return set.has(person)
    },
    titled: () => (byTitle ??= groupByTitle(all)),
  }
}

function groupByTitle(persons: readonly Person[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>()
  for (const person of persons) {
    if (person.title === undefined) continue
    const group = groups.get(person.title)
    if (group) group.push(person)
    else groups.set(person.title, [person])
  }
  return groups
}
