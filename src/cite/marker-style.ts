import type { CitationKind } from '../model/citation.js'
import type { Span } from '../model/span.js'

/** A marker in the text of a block; offsets are those of the block's prose. */
export interface Marker extends Span {
  readonly kind: CitationKind
  readonly labels: readonly string[]
  readonly locator?: string
}

/** One way in which markers are written. */
export interface MarkerStyle {
  readonly name: string
  /** Finds its markers in the text of a block, in order. */
  find(text: string): Marker[]
}
