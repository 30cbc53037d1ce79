/** What is known of a word by its letters alone, kept for all places where it stands: to look it up at each took longer than to make it once. */
export class Form {
  #lower: string | undefined

  /** What whoever reads names knows of it: kept here for them, who alone know its type. */
  spelling: unknown

  constructor(readonly text: string) {}

  /** In lower case, with straight apostrophes. */
  get lower(): string {
    this.#lower ??= lowerOf(this.text)
    return this.#lower
  }
}

/** A text in lower case, with straight apostrophes. */
export const lowerOf = (text: string): string => text.toLowerCase().replaceAll('’', "'")
