import type { Enclosure } from './find-enclosures.js'

/** A place where a sentence may end, and what stands around it. Texts are clean: no markers, white space folded. */
export interface Boundary {
  /** The text before, full stop and closing quotes included; at most `SIGHT` units of it. */
  readonly before: string
  /** The text behind, from its first character that is no space; at most `SIGHT` units of it. */
  readonly after: string
  /** The word that the full stop touches, inner dots included: `U.S` of `the U.S. Army`. */
  readonly word: string
  /** The word before that one. */
  readonly previous: string
  /** The full stop: `.`, `?!`, `...`; empty where the place is a line break or the start of a list entry. */
  readonly stop: string
  /** Closing quotes and brackets behind the full stop. */
  readonly closers: string
  /** The first word behind, without opening quotes and brackets. */
  readonly next: string
  /** White space stands between. */
  readonly spaced: boolean
  /** A line break stands between. */
  readonly broken: boolean
  /** A marker stood between: it touched the text before (`1961.[14] In`) or stood apart (`1961. [14] shows`). */
  readonly marked: 'touching' | 'apart' | null
  /** A list entry begins behind. */
  readonly entry: boolean
  /** The full stop belongs to an enumerator: `2.) The second gate`. */
  readonly enumerator: boolean
  /** The innermost pair of brackets or quotation marks that is open here, or null. */
  readonly enclosure: OpenEnclosure | null
  /** What a line break means in this block. */
  readonly lines: 'wrapped' | 'sentences' | 'entries'
}

/** An enclosure, seen from a place inside it. */
export interface OpenEnclosure extends Enclosure {
  /** The text before its opening mark. */
  readonly before: string
  /** The text behind its closing mark. */
  readonly after: string
}

/** How far a boundary looks in either direction, in UTF-16 code units. */
export const SIGHT = 160
