import type { Marker } from './marker-style.js'

/**
 * Watches the numbers of markers for gaps. Numbers are given in the order of their first uses; where one skips others
 * that were never used (`… [27] … ⏎[30]`), the text that used them is missing in between. The first number of a document
 * proves nothing: an excerpt may begin anywhere.
 */
export class FirstUses {
  #highest = 0

  /** Takes the next run of markers; true where its first number skips some. */
  skips(markers: readonly Marker[]): boolean {
    const numbers = markers.filter(({ kind }) => kind === 'numeric').flatMap(({ labels }) => labels.map(Number))
    const known = this.#highest
    for (const number of numbers) if (number > this.#highest) this.#highest = number
    const first = numbers[0]
    return known > 0 && first !== undefined && first > known + 1
  }
}
