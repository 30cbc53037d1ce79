import type { Marker } from './marker-style.js'

/** Counts how often the numbers of notes begin anew, as they do with each chapter of a book. */
export class Chapters {
  #chapter = 0
  #last = 0

  /** The chapter of the next run of markers, counted from 0. */
  of(markers: readonly Marker[]): number {
    for (const { kind, labels } of markers) {
      const number = kind === 'flag' ? Number.NaN : Number(labels[0])
      if (Number.isNaN(number)) continue
      if (number === 1 && this.#last > 1) this.#chapter++
      this.#last = number
    }
    return this.#chapter
  }
}
