import type { CitationKind } from '../model/citation.js'
import type { Span } from '../model/span.js'

/** A marker as a style finds it; offsets are those of the block's text. */
export interface FoundMarker extends Span {
  readonly kind: CitationKind
  /** What it cites, one a label; empty for a flag. */
  readonly labels: readonly string[]
  /** Page or section that stands inside the brackets: `23` of `[14, p. 23]`. */
  readonly locator?: string
  /** It is a marker only where the document has a sure one with one of these labels: `[d]` of `propose[d]` needs `[c]`. */
  readonly needs?: readonly string[]
}

/** A marker in the text of a block. Its span takes in all that is no prose: the marker and a locator behind it. */
export interface Marker extends FoundMarker {
  /** Where the marker itself ends: `]` of `[1]:23`. */
  readonly ownEnd: number
}

/** One way in which markers are written. */
export interface MarkerStyle {
  readonly name: string
  /** Finds its markers in the text of a block, in order. */
  find(text: string): FoundMarker[]
}
