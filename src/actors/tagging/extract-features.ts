import { isCapital } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from './annotated-sentence.js'
import type { Evidence } from './gather-evidence.js'
import { rowAt, wordRowsOf } from './word-row.js'
import { writeEvidence, writeKinds, writeTag } from './write-lists.js'
import { type FeatureSource, placeInRun, writeTogether } from './write-together.js'
import { OWN_PLACE, PLACES_AROUND, placesOfRun, writeWord } from './write-word.js'

/** Room for the features of a word: one for each bit of nine sets of bits, and a hundred others. */
const MOST_FEATURES = 512

/** What is written into by one word after the other. */
export const featureRoom = (): Int32Array => new Int32Array(MOST_FEATURES)

/** Lays out what the features of a sentence's words are made of. */
export function featureSourceOf(annotated: AnnotatedSentence, evidence: Evidence): FeatureSource {
  const { words, kinds, begin } = annotated
  return { annotated, rows: wordRowsOf(words, kinds, evidence, begin), ...findCapitalRuns(words) }
}

function findCapitalRuns(words: readonly Word[]): Pick<FeatureSource, 'first' | 'last'> {
  const first = new Int32Array(words.length).fill(-1)
  const last = new Int32Array(words.length).fill(-1)
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i]!)) continue
    const from = i
    while (i + 1 < words.length && isCapital(words[i + 1]!)) i++
    first.fill(from, from, i + 1)
    last.fill(i, from, i + 1)
  }
  return { first, last }
}

/** The hashes of all features of each open word of a sentence; the others have none. */
export function extractFeatures(annotated: AnnotatedSentence, evidence: Evidence): (Int32Array | null)[] {
  const source = featureSourceOf(annotated, evidence)
  const room = featureRoom()
  return annotated.words.map((_, i) => (annotated.open[i] ? room.slice(0, writeFeatures(source, i, room)) : null))
}

/** Writes the features of a word: part by part, so that what tells the same again can be added up once. */
function writeFeatures(source: FeatureSource, i: number, into: Int32Array): number {
  const { rows } = source
  let n = 0
  const word = (at: number, place: number) => {
    n = writeWord(into, n, place, rowAt(rows, at).traits)
  }
  for (let place = 0; place < PLACES_AROUND; place++) {
    const row = rowAt(rows, i + place - OWN_PLACE)
    word(i + place - OWN_PLACE, place)
    n = writeTag(into, n, place, row.tag)
    n = writeKinds(into, n, place, row.kinds)
    n = writeEvidence(into, n, place, row.evidence)
  }
  const from = source.first[i]!
  if (from >= 0) placesOfRun(from, source.last[i]!, placeInRun(source, i), word)
  return writeTogether(source, i, into, n)
}
