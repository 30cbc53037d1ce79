import type { Line } from '../page/line.js'
import type { Atom } from './atoms.js'
import type { Column } from './column.js'

/** A line of the text with its words and its place. */
export interface PlacedLine {
  readonly page: number
  readonly line: Line
  readonly atoms: readonly Atom[]
  readonly column: Column
}

/** Lines that are one paragraph, one heading, or the rows of one table. */
export interface Paragraph {
  readonly lines: readonly PlacedLine[]
  readonly isTable: boolean
}
