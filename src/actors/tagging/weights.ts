import { LABEL_COUNT } from './labels.js'

/** The weights of features by their hash, and of a label behind another. */
export interface Weights {
  /**
   * An open-addressed table, so that one look-up is a probe or two, each in one place of the memory: `SLOT_SIZE` numbers a slot, the
   * first the key, and from the second on a byte for each label, its weight and `BIAS`; one more is 0 where the slot is free.
   */
  readonly table: Int32Array
  readonly transitions: Int16Array
}

/** What is added to a weight, so that none is negative. */
export const BIAS = 128

/** Numbers that hold the bytes of a slot, and one more byte, whose bit is set in the last of them where the slot is taken (little-endian). */
export const BYTES_SIZE = Math.ceil((LABEL_COUNT + 1) / 4)
const TAKEN = 1 << (8 * (LABEL_COUNT % 4))

export const SLOT_SIZE = 1 + BYTES_SIZE

/** A table that has room for so many keys, by a power of two. */
export function tableFor(count: number): Int32Array {
  return new Int32Array(SLOT_SIZE * 2 ** Math.ceil(Math.log2(1.5 * count + 2)))
}

/** The number of slots, of which it is one less: the bits of a hash that say where the search for it begins. */
export function maskOf(table: Int32Array): number {
  return table.length / SLOT_SIZE - 1
}

/** Where the slot of a key is, or the free one where it would be. */
export function slotOf(table: Int32Array, mask: number, key: number): number {
  let slot = key & mask
  while (table[SLOT_SIZE * slot] !== key && isTaken(table, SLOT_SIZE * slot)) slot = (slot + 1) & mask
  return SLOT_SIZE * slot
}

export function isTaken(table: Int32Array, at: number): boolean {
  return (table[at + SLOT_SIZE - 1]! & TAKEN) !== 0
}

/** Fills the free slot at a place. */
export function fillSlot(table: Int32Array, at: number, key: number, weights: ArrayLike<number>): void {
  table[at] = key
  for (let label = 0; label < LABEL_COUNT; label++) {
    table[at + 1 + (label >> 2)]! |= (weights[label]! + BIAS) << (8 * (label & 3))
  }
  table[at + SLOT_SIZE - 1]! |= TAKEN
}

/** The weights of the slot at a place, label by label. */
export function weightsAt(table: Int32Array, at: number): number[] {
  return Array.from(
    { length: LABEL_COUNT },
    (_, label) => ((table[at + 1 + (label >> 2)]! >>> (8 * (label & 3))) & 0xff) - BIAS,
  )
}
