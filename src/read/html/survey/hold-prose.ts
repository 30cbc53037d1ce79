import type { Doubt } from './doubt-of.js'
import { type PageTree, type Part, sumUp } from './page-tree.js'

/** A part with this share of the page's prose is no furniture, by the strength of what speaks against it. */
const MOST: Readonly<Record<Doubt['strength'], number>> = { weak: 0.5, strong: 0.9, hidden: Number.POSITIVE_INFINITY }
/** Next to nothing, in words. */
const NOTHING = 40

/** So many doubts against one line are enough to know. */
const MOST_AGAINST = 12

/** Lines that the same doubts stand against. */
interface Group {
  readonly doubts: readonly Doubt[]
  words: number
}

/**
 * Leaves the lines out that a doubt stands against, but for those in which the page turns out to have its prose: no
 * name, class or heading decides alone.
 */
export function holdProse(tree: PageTree): void {
  dropDoubts(tree)
  const sets = new Sets()
  const ofParts = new Map<Part, number>()
  for (const part of tree.parts) {
    // What speaks against the surroundings of a note does not speak against it.
    const around = part.parent === null || part.isNote ? 0 : ofParts.get(part.parent)!
    ofParts.set(part, part.isNote ? around : sets.add(around, part.doubts))
  }
  const ofLines = tree.lines.map(({ parent, doubt }) => {
    const around = ofParts.get(parent)!
    return doubt === null ? around : sets.add(around, [doubt])
  })
  const groups: Group[] = sets.all.map((doubts) => ({ doubts, words: 0 }))
  for (const { at, prose } of tree.lines) groups[ofLines[at]!]!.words += prose
  const held = chooseHeld(groups)
  const against = groups.map(({ doubts }) => doubts.find(({ name }) => !held.has(name)))
  for (const line of tree.lines) line.out = against[ofLines[line.at]!]?.what ?? null
  sumUp(tree)
}

/** Drops what speaks against parts that hold most of the prose; a name of theirs says nothing where it stands elsewhere. */
function dropDoubts({ root, parts }: PageTree): void {
  const total = root.prose
  if (total === 0) return
  const dropped = new Set<string>()
  const doubted = parts.filter(({ doubts }) => doubts.length > 0)
  for (const part of doubted) {
    part.doubts = part.doubts.filter(({ name, strength }) => {
      if (part.prose < total * MOST[strength]) return true
      if (name.includes(' in ') || name === 'teaser') dropped.add(name)
      return false
    })
  }
  for (const part of doubted) part.doubts = part.doubts.filter(({ name }) => !dropped.has(name))
}

/** Names of the doubts that are overcome, group by group, the one with the most prose first. */
function chooseHeld(groups: readonly Group[]): ReadonlySet<string> {
  const held = new Set<string>()
  for (;;) {
    const isHeld = ({ doubts }: Group) => doubts.every(({ name }) => held.has(name))
    const read = groups.filter(isHeld).reduce((sum, { words }) => sum + words, 0)
    const best = groups.reduce<Group | null>((found, group) => {
      if (isHeld(group) || group.words <= (found?.words ?? 0)) return found
      return group.doubts.every((doubt) => held.has(doubt.name) || overcomes(group.words, read, doubt)) ? group : found
    }, null)
    if (best === null) return held
    for (const { name } of best.doubts) held.add(name)
  }
}

function overcomes(words: number, read: number, { strength }: Doubt): boolean {
  if (strength === 'hidden') return read === 0
  return strength === 'weak' ? words > read : read < NOTHING && words > read * 10
}

/** Sets of doubts, each with a number; 0 is the empty one. */
class Sets {
  readonly all: (readonly Doubt[])[] = [[]]
  readonly #numbers = new Map<string, number>()

  /** The number of a set with more doubts. */
  add(set: number, doubts: readonly Doubt[]): number {
    if (doubts.length === 0) return set
    return doubts.reduce((number, doubt) => this.#addOne(number, doubt), set)
  }

  #addOne(set: number, doubt: Doubt): number {
    const doubts = this.all[set]!
    if (doubts.length >= MOST_AGAINST || doubts.some(({ name }) => name === doubt.name)) return set
    const key = `${set} ${doubt.name}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.all.push([...doubts, doubt])
    this.#numbers.set(key, this.all.length - 1)
    return this.all.length - 1
  }
}
