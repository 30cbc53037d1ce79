/** A value of an answer, as JSON says it. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell }

export type Row = readonly Cell[]

/** What a database answered. */
export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** The same as it comes, some rows at a time. */
export interface AnswerStream {
  readonly columns: readonly string[]
  readonly parts: AsyncIterable<readonly Row[]>
}
