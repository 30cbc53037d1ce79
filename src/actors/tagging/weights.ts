/**
 * The weights of features by their hash, and of a label behind another. Keys are in an open-addressed table, so that
 * one look-up is a probe or two.
 */
export interface Weights {
  /** A slot is two numbers side by side: a key, and its row, or -1 where the slot is free. */
  readonly slots: Int32Array
  /** Bits that say of most keys that are not in `slots` that they are not: few enough for the nearest memory of a processor. */
  readonly present: Uint32Array
  /** `LABEL_COUNT` weights a row. */
  readonly values: Int8Array
  readonly transitions: Int16Array
}

/** Where the search for a key begins. */
export function slotOf(hash: number, mask: number): number {
  return (hash << 1) & mask
}

/** The bits of a key in `present` that are not those by which its slot is found. */
const PRESENT_BITS = 20

/** Room for what says which keys are present. */
export const presentRoom = (): Uint32Array => new Uint32Array(2 ** PRESENT_BITS / 32)

export function markPresent(present: Uint32Array, hash: number): void {
  const bit = hash >>> (32 - PRESENT_BITS)
  present[bit >>> 5]! |= 1 << (bit & 31)
}

/** False where a key has no weights. */
export function mayHold(present: Uint32Array, hash: number): boolean {
  const bit = hash >>> (32 - PRESENT_BITS)
  return (present[bit >>> 5]! & (1 << (bit & 31))) !== 0
}
