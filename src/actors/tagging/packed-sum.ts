import { LABEL_COUNT } from './labels.js'
import { BIAS, BYTES_SIZE } from './weights.js'

/**
 * Sums of weights, one a label, two in a number: to add up four bytes takes two steps. Of each number of a slot's bytes the first and
 * the third are in one number, the second and the fourth in the next; a sum is of so few features that none reaches its neighbour.
 * The last number counts the features, each of which brought `BIAS` to each label.
 */
export type PackedSum = Int32Array

const COUNT = 2 * BYTES_SIZE
export const SUM_SIZE = COUNT + 1

export const emptySum = (): PackedSum => new Int32Array(SUM_SIZE)

const PAIR = 0x00ff00ff

/** Adds the weights of the slots at the first places of a list. */
export function addSlots(sum: PackedSum, table: Int32Array, places: Int32Array, count: number): void {
  for (let k = 0; k < count; k++) {
    const first = places[k]! + 1
    for (let i = 0; i < BYTES_SIZE; i++) {
      const four = table[first + i]!
      sum[2 * i]! += four & PAIR
      sum[2 * i + 1]! += (four >>> 8) & PAIR
    }
  }
  sum[COUNT]! += count
}

/** Adds one of many sums that stand behind each other, by where it begins. */
export function addSum(sum: PackedSum, sums: Int32Array, base: number): void {
  for (let i = 0; i < SUM_SIZE; i++) sum[i]! += sums[base + i]!
}

/** Adds the sum of each label to a number for it. */
export function addUnpacked(scores: Float64Array, sum: PackedSum): void {
  const bias = BIAS * sum[COUNT]!
  for (let label = 0; label < LABEL_COUNT; label++) {
    const pair = sum[2 * (label >> 2) + (label & 1)]!
    scores[label]! += ((pair >>> (8 * (label & 2))) & 0xffff) - bias
  }
}
