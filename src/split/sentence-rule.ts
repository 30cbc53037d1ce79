/** A small rule that re-joins what was split too eagerly. */
export interface SentenceRule {
  readonly name: string
  /** True where the boundary between the two texts is none. */
  joins(before: string, after: string): boolean
}
