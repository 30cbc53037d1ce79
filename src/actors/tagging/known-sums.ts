import { LABEL_COUNT } from './labels.js'

/** What stands for a sum that is not known. */
export const UNKNOWN = -1

/** So many sums are kept, 34 bytes each. */
const MOST = 150_000

/** Sums of weights, one a label, by where they begin. */
export class KnownSums {
  #sums = new Int16Array(1024 * LABEL_COUNT)
  #count = 0

  get isFull(): boolean {
    return this.#count > MOST * LABEL_COUNT
  }

  /** Keeps a sum, and gives where it begins. Weights are of one byte, and few are added up. */
  keep(sum: Int32Array): number {
    const base = this.#count
    this.#sums = roomFor(this.#sums, base + LABEL_COUNT, 0)
    this.#sums.set(sum, base)
    this.#count += LABEL_COUNT
    return base
  }

  add(scores: Int32Array, base: number): void {
    const sums = this.#sums
    for (let label = 0; label < LABEL_COUNT; label++) scores[label]! += sums[base + label]!
  }

  forget(): void {
    this.#count = 0
  }
}

/** A list that has room for so many numbers: the same, or a longer one with the same numbers and `rest` behind them. */
export function roomFor<List extends Int16Array | Int32Array>(list: List, size: number, rest: number): List {
  if (size <= list.length) return list
  const longer = new (list.constructor as new (size: number) => List)(2 * size)
  longer.set(list)
  longer.fill(rest, list.length)
  return longer
}
