interface Heading {
  readonly level: number
  readonly name: string
}

/** The headings that are open at a point of the document. */
export class Sections {
  #open: Heading[] = []

  /** Names of the open headings, outermost first. */
  get path(): string[] {
    return this.#open.map(({ name }) => name)
  }

  /** Opens a heading: it closes those of its own level and of deeper ones. Level 1 is the outermost. */
  enter(level: number, name: string): void {
    this.#open = [...this.#open.filter((heading) => heading.level < level), { level, name }]
  }
}
