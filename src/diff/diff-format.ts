import type { Comparison } from './change.js'

/** What a format may need beside the changes. */
export interface FormatContext {
  /** Names of the two sides, as the user gave them. */
  readonly before: string
  readonly after: string
  /** True where colour can be shown. */
  readonly color: boolean
  /** Numbers only, document by document. */
  readonly stat: boolean
  /** True where events that only moved are counted instead of listed, if they are many. */
  readonly folds: boolean
}

/** One form in which changes are shown. */
export interface DiffFormat {
  readonly name: string
  /** The whole text, with a line break at its end unless it is empty. */
  write(comparison: Comparison, context: FormatContext): string
}
