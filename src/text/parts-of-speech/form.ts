/** What is known of a word by its letters alone, kept for all places where it stands: to look it up at each took longer than to make it once. */
export class Form {
  #lower: string | undefined
  #reader: ((text: string) => unknown) | undefined
  #read: unknown

  constructor(readonly text: string) {}

  /** In lower case, with straight apostrophes. */
  get lower(): string {
    this.#lower ??= lowerOf(this.text)
    return this.#lower
  }

  /** What a reader makes of the text alone. It is kept for the reader that asked last; whoever reads names is the only one. */
  readBy<Result>(reader: (text: string) => Result): Result {
    if (this.#reader !== reader) {
      this.#reader = reader
      this.#read = reader(this.text)
    }
    return this.#read as Result
  }
}

/** A text in lower case, with straight apostrophes. */
export const lowerOf = (text: string): string => text.toLowerCase().replaceAll('’', "'")
