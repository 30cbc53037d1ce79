import type { EventRecord } from '../model/event.js'
import { partitionPoint } from '../text/partition-point.js'
import type { Edge } from './assign.js'
import { labelShift } from './label-shift.js'
import { LEAST, POSITION, similarity } from './similarity.js'
import { type Traits, Vocabulary } from './traits.js'

/** How many of its rarest words an event is looked up by. */
const WORDS = 6

/** How many events of one word are looked at: those nearest to where the event is expected. */
const NEAREST = 24

/** How many events with most words in common are compared in full, and how many of them are candidates. */
const COMPARED = 20
const CANDIDATES = 10

/** The pairs of events without a partner that may be the same, with their similarity. */
export function candidatesOf(
  before: readonly EventRecord[],
  after: readonly EventRecord[],
  partner: Int32Array,
  taken: Uint8Array,
): Edge[] {
  const lefts = [...before.keys()].filter((index) => partner[index] === -1)
  const rights = [...after.keys()].filter((index) => taken[index] === 0)
  if (lefts.length === 0 || rights.length === 0) return []
  const vocabulary = new Vocabulary()
  const known = [...before.keys()].flatMap((index) => {
    const right = after[partner[index]!]
    return right === undefined ? [] : [[before[index]!, right] as const]
  })
  const shift = labelShift(known)
  const traitsBefore = new Map(lefts.map((index) => [index, vocabulary.traitsOf(before[index]!, shift)]))
  const traitsAfter = new Map(rights.map((index) => [index, vocabulary.traitsOf(after[index]!)]))
  const index = indexOf(rights, traitsAfter)
  const expected = expectedPlaces(before.length, partner)
  const scale = Math.max(before.length, after.length)
  return lefts.flatMap((left) => {
    const traits = traitsBefore.get(left)!
    const place = expected[left]!
    const edges = mostInCommon(traits, place, index, vocabulary).map((right): Edge => {
      const distance = (place - right) / scale
      const alike = similarity(traits, traitsAfter.get(right)!, vocabulary)
      // Squared, so that of alike events those in the same order go together.
      return { left, right, weight: (1 - POSITION) * alike + POSITION * (1 - Math.min(1, distance * distance)) }
    })
    return edges
      .filter(({ weight }) => weight >= LEAST)
      .sort((a, b) => b.weight - a.weight || a.right - b.right)
      .slice(0, CANDIDATES)
  })
}

/** The events in which each word stands, ascending. */
function indexOf(rights: readonly number[], traits: ReadonlyMap<number, Traits>): Map<number, number[]> {
  const index = new Map<number, number[]>()
  for (const right of rights) {
    for (const word of traits.get(right)!.quote) {
      const list = index.get(word)
      if (list) list.push(right)
      else index.set(word, [right])
    }
  }
  return index
}

/** The events that share most of an event's rarest words, near ones first. */
function mostInCommon(
  { quote }: Traits,
  place: number,
  index: ReadonlyMap<number, readonly number[]>,
  vocabulary: Vocabulary,
): number[] {
  const known = Array.from(quote).filter((word) => index.has(word))
  const rarest = known.sort((a, b) => vocabulary.countOf(a) - vocabulary.countOf(b) || a - b).slice(0, WORDS)
  const common = new Map<number, number>()
  for (const word of rarest) {
    for (const right of nearestPlaces(index.get(word)!, place)) {
      common.set(right, (common.get(right) ?? 0) + vocabulary.weightOf(word))
    }
  }
  const order = [...common].sort(([a, m], [b, n]) => n - m || Math.abs(a - place) - Math.abs(b - place) || a - b)
  return order.slice(0, COMPARED).map(([right]) => right)
}

/** The part of an ascending list that is nearest to a place. */
function nearestPlaces(list: readonly number[], place: number): readonly number[] {
  if (list.length <= NEAREST) return list
  const before = partitionPoint(list.length, (index) => list[index]! < place)
  const start = Math.max(0, Math.min(list.length - NEAREST, before - NEAREST / 2))
  return list.slice(start, start + NEAREST)
}

/** Where each event is expected to stand after: as far behind the last one with a partner as it was before. */
function expectedPlaces(length: number, partner: Int32Array): Int32Array {
  const places = new Int32Array(length)
  let shift = 0
  for (let index = 0; index < length; index++) {
    const found = partner[index]!
    if (found >= 0) shift = found - index
    places[index] = index + shift
  }
  return places
}
