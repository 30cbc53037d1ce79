import { ARABIC_ARTICLES, GENERATIONS } from '../../english/names/name-particles.js'
import type { Name } from '../names/name.js'
import { type Candidates, createFinder, type Finder } from './find-persons.js'
import type { Person } from './person.js'

/** How many sentences back a mention still tells which of two persons of one name is meant. */
const NEAR = 3

/**
 * One key a mention, the same for all mentions of a person. A part of a name (`Assad`, `Saddam`) goes to the person
 * who is named in full before it, or next to it; of several to the one who was mentioned last, where no other was
 * near; else it stays apart.
 */
export function linkPersons(names: readonly Name[]): string[] {
  const persons = findPersons(names)
  const namedBy = createFinder(persons.values())
  const early = namedBeforeFull(names, namedBy)
  const recent: Person[] = []
  return names.map((name) => {
    const parts = partsOf(name)
    const key = parts.join(' ')
    if (name.type !== 'person') return key
    const own = persons.get(key)
    const candidates = namedBy(parts)
    const person = own && candidates.all.length !== 1 ? own : choose(candidates, name, early.has(key), recent)
    if (person === undefined) return key
    person.seen = name.annotated.sentence.index
    recent.push(person)
    return person.key
  })
}

function findPersons(names: readonly Name[]): Map<string, Person> {
  const persons = new Map<string, Person>()
  names.forEach((name, i) => {
    const parts = partsOf(name)
    const key = parts.join(' ')
    if (name.type !== 'person' || parts.length < 2 || persons.has(key)) return
    persons.set(key, {
      key,
      parts,
      first: i,
      sentence: name.annotated.sentence.index,
      seen: -Infinity,
      title: titleOf(name),
    })
  })
  return persons
}

function titleOf({ annotated: { words }, title }: Name): string | undefined {
  return (
    title &&
    words
      .slice(title.from, title.to)
      .map((word) => word.lower)
      .join(' ')
  )
}

/** The words of a name that tell persons apart, in lower case: no particles, no marks. */
function partsOf({ annotated: { words }, from, to }: Name): string[] {
  const parts: string[] = []
  for (let i = from; i < to; i++) {
    const { shape, lower } = words[i]!
    if (shape === 'mark' || shape === 'dash' || shape === 'possessive') continue
    if (ARABIC_ARTICLES.has(lower) || lower === 'the' || GENERATIONS.has(lower)) continue
    parts.push(lower)
  }
  return parts
}

/** Keys of partial names that stand in running text before any person of that name is named in full. */
function namedBeforeFull(names: readonly Name[], namedBy: Finder): Set<string> {
  const early = new Set<string>()
  names.forEach((name, i) => {
    if (name.type !== 'person' || name.annotated.sentence.kind === 'heading') return
    const parts = partsOf(name)
    const { all, first } = namedBy(parts)
    if (all.length > 0 && first > i) early.add(parts.join(' '))
  })
  return early
}

function choose(
  { all, titled, has }: Candidates,
  name: Name,
  early: boolean,
  recent: readonly Person[],
): Person | undefined {
  const sentence = name.annotated.sentence.index
  const title = titleOf(name)
  const named = title === undefined ? undefined : titled().get(title)
  if (named?.length === 1) return named[0]
  if (all.length === 1) {
    const [person] = all
    if (!early) return person
    // The text does not introduce the person first: only a mention in full close by tells who is meant.
    const apart = Math.min(Math.abs(sentence - person!.sentence), sentence - person!.seen)
    return apart <= 1 ? person : undefined
  }
  return all.length === 0 ? undefined : lastSeen(recent, sentence, has)
}

/** The one of some persons who was mentioned last, within reach and in a sentence of which no other of them is. */
function lastSeen(
  recent: readonly Person[],
  sentence: number,
  isMeant: (person: Person) => boolean,
): Person | undefined {
  let last: Person | undefined
  for (let i = recent.length - 1; i >= 0; i--) {
    const person = recent[i]!
    if (sentence - person.seen > NEAR || (last !== undefined && person.seen < last.seen)) break
    if (person === last || !isMeant(person)) continue
    if (last !== undefined) return undefined
    last = person
  }
  return last
}
