import { ARABIC_ARTICLES, GENERATIONS } from '../../english/names/name-particles.js'
import type { Name } from '../names/name.js'

/** A person who is named in full somewhere in the document. */
interface Person {
  readonly key: string
  readonly parts: readonly string[]
  /** Index of the first mention in full, and of its sentence. */
  readonly first: number
  readonly sentence: number
  /** Index of the sentence of the last mention so far. */
  seen: number
  readonly title: string | undefined
}

/** How many sentences back a mention still tells which of two persons of one name is meant. */
const NEAR = 3

/**
 * One key a mention, the same for all mentions of a person. A part of a name (`Assad`, `Saddam`) goes to the person
 * who is named in full before it, or next to it; of several to the one who was mentioned last, where no other was
 * near; else it stays apart.
 */
export function linkPersons(names: readonly Name[]): string[] {
  const persons = findPersons(names)
  const byPart = new Map<string, Person[]>()
  for (const person of persons.values()) {
    for (const part of new Set(person.parts)) {
      const list = byPart.get(part)
      if (list) list.push(person)
      else byPart.set(part, [person])
    }
  }
  const early = namedBeforeFull(names, byPart)
  return names.map((name) => {
    const parts = partsOf(name)
    const key = parts.join(' ')
    if (name.type !== 'person') return key
    const sentence = name.annotated.sentence.index
    const own = persons.get(key)
    const person = own && isLongest(own, byPart) ? own : choose(personsNamedBy(parts, byPart), name, early.has(key))
    if (person === undefined) return key
    person.seen = sentence
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

/** Persons of whose name the parts are a part, in order, with the last or the first name among them. */
function personsNamedBy(parts: readonly string[], byPart: ReadonlyMap<string, readonly Person[]>): Person[] {
  const last = parts.at(-1)
  if (last === undefined) return []
  return (byPart.get(last) ?? []).filter((person) => {
    if (person.parts.length <= parts.length) return false
    let at = -1
    for (const part of parts) {
      at = person.parts.indexOf(part, at + 1)
      if (at < 0) return false
    }
    return at === person.parts.length - 1 || parts[0] === person.parts[0]
  })
}

function isLongest(person: Person, byPart: ReadonlyMap<string, readonly Person[]>): boolean {
  return personsNamedBy(person.parts, byPart).length !== 1
}

/** Keys of partial names that stand in running text before any person of that name is named in full. */
function namedBeforeFull(names: readonly Name[], byPart: ReadonlyMap<string, readonly Person[]>): Set<string> {
  const early = new Set<string>()
  names.forEach((name, i) => {
    if (name.type !== 'person' || name.annotated.sentence.kind === 'heading') return
    const parts = partsOf(name)
    const candidates = personsNamedBy(parts, byPart)
    if (candidates.length > 0 && candidates.every(({ first }) => first > i)) early.add(parts.join(' '))
  })
  return early
}

function choose(candidates: readonly Person[], name: Name, early: boolean): Person | undefined {
  const sentence = name.annotated.sentence.index
  const title = titleOf(name)
  const titled = title === undefined ? [] : candidates.filter((person) => person.title === title)
  if (titled.length === 1) return titled[0]
  if (candidates.length === 1) {
    const [person] = candidates
    if (!early) return person
    // The text does not introduce the person first: only a mention in full close by tells who is meant.
    const apart = Math.min(Math.abs(sentence - person!.sentence), sentence - person!.seen)
    return apart <= 1 ? person : undefined
  }
  const near = candidates.filter((person) => sentence - person.seen <= NEAR).sort((a, b) => b.seen - a.seen)
  const [last, other] = near
  return last !== undefined && (other === undefined || other.seen < last.seen) ? last : undefined
}
