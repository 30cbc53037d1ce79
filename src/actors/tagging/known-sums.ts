import { addSum, type PackedSum, SUM_SIZE } from './packed-sum.js'

/** What stands for a sum that is not known. */
export const UNKNOWN = -1

/** So many sums are kept, 44 bytes each. */
const MOST = 120_000

/** Sums of weights by where they begin. */
export class KnownSums {
  #sums: Int32Array = new Int32Array(1024 * SUM_SIZE)
  #count = 0

  get isFull(): boolean {
    return this.#count > MOST * SUM_SIZE
  }

  /** Keeps a sum, and gives where it begins. */
  keep(sum: PackedSum): number {
    const base = this.#count
    this.#sums = roomFor(this.#sums, base + SUM_SIZE, 0)
    this.#sums.set(sum, base)
    this.#count += SUM_SIZE
    return base
  }

  addTo(sum: PackedSum, base: number): void {
    addSum(sum, this.#sums, base)
  }

  forget(): void {
    this.#count = 0
  }
}

/** A list that has room for so many numbers: the same, or a longer one with the same numbers and `rest` behind them. */
export function roomFor(list: Int32Array, size: number, rest: number): Int32Array {
  if (size <= list.length) return list
  const longer = new Int32Array(2 * size)
  longer.set(list)
  return longer.fill(rest, list.length)
}
