import type { Line, Part } from './page-tree.js'

/** Words that a link may be over: those of a story's headline and beginning. */
const MOST_WORDS = 80

/** Watches whether words stand in a link, which ends at the latest with the part in which it was opened. */
export class LinkWatch {
  #part: Part | null = null
  #over: { readonly line: Line; readonly words: number }[] = []
  #words = 0

  get isOpen(): boolean {
    return this.#part !== null
  }

  open(part: Part): void {
    this.#part = part
    this.#over = []
    this.#words = 0
  }

  close(): void {
    this.#part = null
  }

  closePart(part: Part): void {
    if (this.#part === part) this.#part = null
  }

  /** Counts words of a line in the link. One over more words than any link is was never closed: it links nothing. */
  add(line: Line, words: number): void {
    line.linked += words
    this.#over.push({ line, words })
    this.#words += words
    if (this.#words <= MOST_WORDS) return
    for (const { line: one, words: its } of this.#over) one.linked -= its
    this.#part = null
  }
}
