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

/** A form that is written as text. */
export interface TextExport extends ExportForm {
  readonly kind: 'text'
  /** Whether the texts of the sources are needed. */
  readonly needsSources: boolean
  write(documents: readonly ExportDocument[]): Exported
}

/** The files of an export, and how many events it has no place for. */
export interface Exported {
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly leftOut: number
  /** Why: `without a date`. */
  readonly reason?: string
}

/** A form that a database writes from the views over the output. */
export interface DatabaseExport extends ExportForm {
  readonly kind: 'database'
  /** The statements that write to `target`, the file or folder. */
  statements(target: string): string[]
}

/** One form in which events are handed to another program. */
export type ExportFormat = TextExport | DatabaseExport
