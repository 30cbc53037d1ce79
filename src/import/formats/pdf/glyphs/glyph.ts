/** A letter of a page as it is printed; `y` is its baseline, down from the upper edge of the page, all in points. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly y: number
  /** To where the next letter is set, without what stretches a line between its words. */
  readonly width: number
  readonly size: number
  readonly face: string
  readonly bold: boolean
  /** The direction in which it is read: 0, 90, 180 or 270 degrees, or another angle. */
  readonly angle: number
  /** A text that only a machine sees, as below the picture of a scanned page. */
  readonly hidden: boolean
  /** Marked by its program as no part of the text: running heads, page numbers. */
  readonly artifact: boolean
  /** The file does not say which letter it is. */
  readonly lost: boolean
  /** A figure that the font itself raises: `²`. */
  readonly superior: boolean
}

/** The letters of one page in the order of the file. */
export interface PageGlyphs {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
}
