import type { CitationKind } from '../model/citation.js'
import type { Span } from '../model/span.js'

/** A marker as a style finds it; offsets are those of the block's text. */
export interface FoundMarker extends Span {
  readonly kind: CitationKind
  /** What it cites, one a label; empty for a flag and for a note that stands in the text. */
  readonly labels: readonly string[]
  /** Page or section that stands inside the brackets: `23` of `[14, p. 23]`. */
  readonly locator?: string
  /** It is a marker only where the document has a sure one with one of these labels: `[d]` of `propose[d]` needs `[c]`. */
  readonly needs?: readonly string[]
  /** What it proves beside its labels, for the `needs` of others. */
  readonly gives?: readonly string[]
  /** It is a marker, and `assumed`, only where the labels of this series rise in step through the document: `fell.1 The`. */
  readonly series?: string
  /** It is none in a document that cites by numbers: a name and a year, a star, that may be anything. */
  readonly isMinor?: boolean
  /** It stands before what it supports: `(cite index="1-2">The port fell.</cite>`. */
  readonly opens?: boolean
  /** Where it begins with what stays in the prose: `Holt` of `Holt (1999) shows`. */
  readonly namedFrom?: number
  /** What it says itself of its source: the words of a note or a link, and where it leads. */
  readonly source?: MarkerSource
}

/** The words of a source that a marker brings along, as half-open offsets of the block's text. */
export interface MarkerSource extends Span {
  readonly url?: string
}

/** A marker in the text of a block. Its span takes in all that is no prose: the marker and a locator behind it. */
export interface Marker extends FoundMarker {
  /** Where the marker itself begins: `[` of `([1], [2])`. */
  readonly ownStart: number
  /** Where the marker itself ends: `]` of `[1]:23`. */
  readonly ownEnd: number
}

/** One way in which markers are written. */
export interface MarkerStyle {
  readonly name: string
  /** It is written with markup that a reader leaves out of the prose: found in the source, and put back. */
  readonly isMarkup?: boolean
  /** What is in each of its markers and in few texts: a document without it is not searched for them. */
  readonly sign?: RegExp
  /** Finds its markers in the text of a block, in order. */
  find(text: string): FoundMarker[]
}
