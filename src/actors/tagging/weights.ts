import { LABEL_COUNT } from './labels.js'

/** The weights of features by their hash, and of a label behind another. */
export interface Weights {
  /**
   * An open-addressed table, so that one look-up is a probe or two, each in one place of the memory: `SLOT_SIZE` numbers a slot, the
   * first the key, and from the second on a byte for each label; one more is 0 where the slot is free.
   */
  readonly table: Int32Array
  readonly transitions: Int16Array
}

/** A key, `LABEL_COUNT` bytes, and one more, whose bit is set in the last number where the slot is taken (little-endian). */
export const SLOT_SIZE = 1 + Math.ceil((LABEL_COUNT + 1) / 4)
const TAKEN = 1 << (8 * (LABEL_COUNT % 4))

/** The bytes of a table: the weights of the slot at `i` begin at `4 * (i + 1)`. */
export function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Int8Array {
  return new Int8Array(buffer, byteOffset, byteLength)
}

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

export function take(table: Int32Array, at: number, key: number): void {
  table[at] = key
  table[at + SLOT_SIZE - 1] = TAKEN
}
