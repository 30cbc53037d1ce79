import type { DocumentRecords } from '../tables/rows-of.js'

/** A document to export: its records, and its text where the form needs it. */
export interface ExportDocument extends DocumentRecords {
  /** The decoded source, or null where the form does not need it. */
  readonly text: string | null
}

/** What every form of export says of itself. */
interface ExportForm {
  /** What `--to` calls it. */
  readonly name: string
  /** The program or purpose that it is for, in a few words. */
  readonly summary: string
  /** The name of its one file, or null where it writes several into a folder. */
  readonly file: string | null
}

/** A form that is written as text, a document after the other. */
export interface TextExport extends ExportForm {
  readonly kind: 'text'
  /** Whether the texts of the sources are needed. */
  readonly needsSources: boolean
  /** Which events it has no place for: `without a date`. */
  readonly reason?: string
  open(setting: ExportSetting): ExportWriter
}

/** The units in which positions in a text are counted. */
export const positionUnits = ['code-points', 'utf-16'] as const

/** What a form is told before the first document. */
export interface ExportSetting {
  /** How many documents there are. */
  readonly documents: number
  readonly positions: (typeof positionUnits)[number]
}

/** A piece of a file. Those of one file follow each other as they stand in it. */
export interface Piece {
  readonly file: string
  readonly text: string
}

/** An export under way. It keeps nothing of a document that it has written, so that memory does not grow with the output. */
export interface ExportWriter {
  /** What stands before the first document. */
  begin(): Iterable<Piece>
  add(document: ExportDocument): Iterable<Piece>
  /** What stands behind the last one. */
  end(): Iterable<Piece>
  /** How many events had no place until now. */
  leftOut(): number
}

/** A form that a database writes from the views over the output. */
export interface DatabaseExport extends ExportForm {
  readonly kind: 'database'
  /** The statements that write to `target`, the file or folder. */
  statements(target: string): string[]
}

/** One form in which events are handed to another program. */
export type ExportFormat = TextExport | DatabaseExport
