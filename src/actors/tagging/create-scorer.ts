import type { Traits } from '../spelling/traits.js'
import type { AnnotatedSentence } from './annotated-sentence.js'
import type { Score } from './create-decoder.js'
import { featureRoom, featureSourceOf } from './extract-features.js'
import type { Evidence } from './gather-evidence.js'
import { KnownSums, roomFor, UNKNOWN } from './known-sums.js'
import { addSlots, addUnpacked, emptySum, type PackedSum } from './packed-sum.js'
import { isTaken, maskOf, slotOf, type Weights } from './weights.js'
import { MARGIN, rowAt } from './word-row.js'
import { isBeside, type WriteNumber, writeEvidence, writeKinds, writeTag } from './write-lists.js'
import { type FeatureSource, placeInRun, writeTogether } from './write-together.js'
import { OWN_PLACE, PLACE_COUNT, PLACES_AROUND, placesOfRun, writeWord } from './write-word.js'

/** Makes what scores the words of a sentence: it holds until the next sentence. */
export type Scorer = (sentence: AnnotatedSentence, evidence: Evidence) => Score

/** Tags are -1 to 99. */
const TAG_COUNT = 101

/**
 * A word says the same of its neighbour wherever they stand, and so do the lists that hold it: what the features of such a part
 * weigh together is added up once. Weights are whole numbers, so that the order of adding changes nothing.
 */
export function createScorer(weights: Weights): Scorer {
  const addWeights = adderOf(weights)
  const room = featureRoom()
  const part = emptySum()
  const whole = emptySum()
  const sums = new KnownSums()
  /** The numbers of words by their traits, and where the sums of a word begin, place by place. */
  const words = new Map<Traits, number>()
  let wordSums: Int32Array = new Int32Array(0)
  const tagSums = new Int32Array(TAG_COUNT * PLACES_AROUND).fill(UNKNOWN)
  const kindSums = Array.from({ length: PLACES_AROUND }, () => new Map<number, number>())
  const evidenceSums = Array.from({ length: PLACES_AROUND }, () => new Map<number, number>())

  let source: FeatureSource
  /** The numbers of the rows of `source`, as far as they were asked for. */
  let numbers: Int32Array = new Int32Array(0)

  function forget(): void {
    sums.forget()
    words.clear()
    wordSums.fill(UNKNOWN)
    tagSums.fill(UNKNOWN)
    for (const known of [...kindSums, ...evidenceSums]) known.clear()
  }

  function keep(features: number): number {
    part.fill(0)
    addWeights(room, features, part)
    return sums.keep(part)
  }

  /** The number of the word with an index in the sentence, or of an edge beside it. */
  function numberAt(at: number, traits: Traits): number {
    const known = numbers[at + MARGIN]!
    if (known !== UNKNOWN) return known
    const number = words.get(traits) ?? words.size
    words.set(traits, number)
    wordSums = roomFor(wordSums, (number + 1) * PLACE_COUNT, UNKNOWN)
    numbers[at + MARGIN] = number
    return number
  }

  function addWord(at: number, place: number): void {
    const { traits } = rowAt(source.rows, at)
    const slot = numberAt(at, traits) * PLACE_COUNT + place
    if (wordSums[slot] === UNKNOWN) wordSums[slot] = keep(writeWord(room, 0, place, traits))
    sums.addTo(whole, wordSums[slot]!)
  }

  function addTag(tag: number, place: number): void {
    const slot = (tag + 1) * PLACES_AROUND + place
    if (tagSums[slot] === UNKNOWN) tagSums[slot] = keep(writeTag(room, 0, place, tag))
    sums.addTo(whole, tagSums[slot]!)
  }

  function addBits(known: Map<number, number>, write: WriteNumber, bits: number, place: number): void {
    let base = known.get(bits)
    if (base === undefined) {
      base = keep(write(room, 0, place, bits))
      known.set(bits, base)
    }
    sums.addTo(whole, base)
  }

  function score(i: number, scores: Float64Array): void {
    whole.fill(0)
    for (let place = 0; place < PLACES_AROUND; place++) {
      const at = i + place - OWN_PLACE
      const { tag, kinds, evidence } = rowAt(source.rows, at)
      addWord(at, place)
      addTag(tag, place)
      if (!isBeside(place)) continue
      addBits(kindSums[place]!, writeKinds, kinds, place)
      addBits(evidenceSums[place]!, writeEvidence, evidence, place)
    }
    const from = source.first[i]!
    if (from >= 0) placesOfRun(from, source.last[i]!, placeInRun(source, i), addWord)
    addWeights(room, writeTogether(source, i, room, 0), whole)
    addUnpacked(scores, whole)
  }

  return (sentence, evidence) => {
    if (sums.isFull) forget()
    source = featureSourceOf(sentence, evidence)
    numbers = roomFor(numbers, source.rows.length, UNKNOWN)
    numbers.fill(UNKNOWN, 0, source.rows.length)
    return score
  }
}

/**
 * Makes what adds the weights of the first features of a list to a sum. It finds all of them first: the processor fetches from
 * many places of the memory at once where nothing else is done between them.
 */
function adderOf({ table }: Weights): (features: Int32Array, count: number, sum: PackedSum) => void {
  const mask = maskOf(table)
  const found = featureRoom()
  return (features, count, sum) => {
    let known = 0
    for (let f = 0; f < count; f++) {
      const at = slotOf(table, mask, features[f]!)
      if (isTaken(table, at)) found[known++] = at
    }
    addSlots(sum, table, found, known)
  }
}
