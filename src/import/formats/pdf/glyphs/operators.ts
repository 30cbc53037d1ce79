/** What a page does with its text, told in the names of PDF's operators. */
export interface Operator {
  readonly name: string
  readonly values: readonly unknown[]
}

/** A letter as pdf.js gives it. */
export interface ShownGlyph {
  readonly originalCharCode: number
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

/** What is known of a font. */
export interface Face {
  readonly name: string
  readonly bold: boolean
  readonly vertical: boolean
  /** Size of a unit of its widths: a thousandth, where letters are no drawings. */
  readonly unit: number
  /** Height of its letters in sizes: 1, where letters are no drawings of their own. */
  readonly height: number
  /** The letter of a code, as the file or its program's habits say; null where neither does. */
  letterOf(code: number, unicode: string): string | null
}
