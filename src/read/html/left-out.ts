import { type Attributes, isDoubtful, isSkipped } from './html-elements.js'
import type { Region } from './region.js'

/** So many letters of a text that stands in no paragraph make it prose: labels and menus are shorter. */
const LONG_TEXT = 80

/**
 * Watches what a walk leaves out, and says which forms and elements with the class of a page's furniture hold more
 * prose than is read of the page: these are no furniture.
 */
export class LeftOut {
  readonly #prose = new Map<number, number>()
  #start = -1
  #muted: Region | null = null
  #inParagraph = false
  #inLink = false
  #read = 0

  /** Begins what is left out at an offset. */
  begin(name: string, attributes: Attributes, start: number): void {
    this.#start = isDoubtful(name, attributes) ? start : -1
    this.#muted = null
    this.#inParagraph = false
    this.#inLink = false
  }

  /** Sees a tag of what is left out. */
  open(name: string, attributes: Attributes): void {
    if (this.#start < 0) return
    if (this.#muted?.name === name) this.#muted.depth++
    else if (this.#muted === null && isSkipped(name, attributes) && !isDoubtful(name, attributes))
      this.#muted = { name, depth: 1 }
    if (name === 'p') this.#inParagraph = true
    else if (name === 'a') this.#inLink = true
  }

  /** Sees an end tag of what is left out. */
  close(name: string): void {
    if (this.#muted?.name === name && --this.#muted.depth === 0) this.#muted = null
    if (name === 'p') this.#inParagraph = false
    else if (name === 'a') this.#inLink = false
  }

  /** Sees a text of what is left out. */
  text(text: string): void {
    if (this.#start < 0 || this.#muted !== null || this.#inLink) return
    if (!this.#inParagraph && text.trim().length < LONG_TEXT) return
    this.#prose.set(this.#start, (this.#prose.get(this.#start) ?? 0) + text.trim().length)
  }

  /** Sees a text of the page that is read as a paragraph. */
  read(length: number): void {
    this.#read += length
  }

  /** Offsets of the tags whose elements hold more prose than what was read. */
  get held(): number[] {
    return [...this.#prose].filter(([, length]) => length > this.#read).map(([start]) => start)
  }
}
