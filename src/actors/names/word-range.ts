/** The words `[from, to)` of a sentence. */
export interface WordRange {
  readonly from: number
  readonly to: number
}
