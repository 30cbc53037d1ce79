import type { Citation } from '../model/citation.js'
import type { Span } from '../model/span.js'

/** A sentence of the source as it is read. */
export interface Passage extends Span {
  /** The clean text: markers out, white space folded. */
  readonly text: string
  /** Words of something else stand between its own, so that a record quotes the clean text. */
  readonly isParted?: boolean
  /** The headings above, outermost first. */
  readonly section: readonly string[]
}

/** What a source says without any look at its words. */
export interface Passages {
  readonly sentences: readonly Passage[]
  readonly citations: readonly Citation[]
}
