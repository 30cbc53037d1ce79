import type { Attributes } from '../html-elements.js'

const LARGE = /^(?:\+[1-9]|[4-7])$/

/** Watches in what type words stand: bold or large, raised. */
export class TypeWatch {
  #bold = 0
  #raised = 0

  get isBold(): boolean {
    return this.#bold > 0
  }

  get isRaised(): boolean {
    return this.#raised > 0
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sup') this.#raised++
    else if (name === 'b' || name === 'strong') this.#bold++
    // A font that is not large is no bold type, but within such type its end tag counts.
    else if (name === 'font' && (this.#bold > 0 || LARGE.test(attributes.get('size') ?? ''))) this.#bold++
  }

  close(name: string): void {
    if (name === 'b' || name === 'strong' || name === 'font') this.#bold = Math.max(0, this.#bold - 1)
    else if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1)
  }

  /** A block ends what was raised before it and never lowered. */
  openBlock(): void {
    this.#raised = 0
  }
}
