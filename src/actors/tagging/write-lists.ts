import { mixHashes } from '../../data/hash.js'
import { OWN_PLACE, writeBits } from './write-word.js'

/** Writes what the part of speech of a word says at one of the places around. */
export function writeTag(into: Int32Array, count: number, place: number, tag: number): number {
  into[count] = mixHashes(30 + place - OWN_PLACE, tag)
  return count + 1
}

/** Writes what the lists that hold a word say, which count at the word and beside it. */
export function writeKinds(into: Int32Array, count: number, place: number, kinds: number): number {
  const k = place - OWN_PLACE
  if (k < -1 || k > 1) return count
  const n = writeBits(into, count, 40 + k, kinds)
  if (k !== 0) return n
  into[n] = mixHashes(84, kinds)
  return n + 1
}

/** Writes what the rest of the document says of a word, which counts at the word and beside it. */
export function writeEvidence(into: Int32Array, count: number, place: number, evidence: number): number {
  const k = place - OWN_PLACE
  if (k < -1 || k > 1) return count
  const n = writeBits(into, count, 60 + k, evidence)
  if (k !== 0) return n
  into[n] = mixHashes(87, evidence)
  return n + 1
}
