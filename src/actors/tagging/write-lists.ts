import { mixHashes } from '../../data/hash.js'
import { OWN_PLACE, writeBits } from './write-word.js'

/** Writes what a number says of a word at one of the places around, and gives how many features are written then. */
export type WriteNumber = (into: Int32Array, count: number, place: number, number: number) => number

/** The part of speech. */
export const writeTag: WriteNumber = (into, count, place, tag) => {
  into[count] = mixHashes(30 + place - OWN_PLACE, tag)
  return count + 1
}

/** The lists that hold the word. */
export const writeKinds = bitWriter(40, 84)

/** What the rest of the document says of the word. */
export const writeEvidence = bitWriter(60, 87)

/** Whether bits count at a place: at the word itself and beside it. */
export const isBeside = (place: number): boolean => Math.abs(place - OWN_PLACE) <= 1

/** Makes what writes each bit, and of the word itself all of them together; both by their templates. */
function bitWriter(each: number, together: number): WriteNumber {
  return (into, count, place, bits) => {
    if (!isBeside(place)) return count
    const n = writeBits(into, count, each + place - OWN_PLACE, bits)
    if (place !== OWN_PLACE) return n
    into[n] = mixHashes(together, bits)
    return n + 1
  }
}
