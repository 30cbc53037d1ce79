/** A person who is named in full somewhere in the document. */
export interface Person {
  readonly key: string
  readonly parts: readonly string[]
  /** Index of the first mention in full, and of its sentence. */
  readonly first: number
  readonly sentence: number
  /** Index of the sentence of the last mention so far. */
  seen: number
  readonly title: string | undefined
}
