/** What stands in a line of an imported document: words, the marker of a note, the beginning of a printed page, a picture. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** The place where a note is called; `label` is the one of {@link ImportedNote}, or of no note (`[4]` is written then). */
  | { readonly kind: 'note'; readonly label: string }
  /** A page begins here, within or between words; `page` is its printed or counted number. */
  | { readonly kind: 'page'; readonly page: string }
  /** A footnote-like link to a place on the web is kept as a link. */
  | { readonly kind: 'link'; readonly text: string; readonly target: string }

/** A block in reading order. */
export type ImportedBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly pieces: readonly Piece[] }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  /** Quoted prose: a block quotation, the quoted part of a letter. */
  | { readonly kind: 'quotation'; readonly pieces: readonly Piece[] }
  /** `depth` from 0; `number` where the list is numbered. */
  | { readonly kind: 'item'; readonly depth: number; readonly number?: number; readonly pieces: readonly Piece[] }
  /** Rows of cells; the first row is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Piece[])[])[] }
  /** A page begins between two blocks. */
  | { readonly kind: 'page'; readonly page: string }

/** The text of a footnote or endnote. */
export interface ImportedNote {
  /** Unique in the document, in the form of a Markdown footnote: `1`, `445-1` (by page), `c3-1` (by chapter), `445-s` (a star). */
  readonly label: string
  readonly pieces: readonly Piece[]
}

/** Something that a reader of the import should know; `where` is a page, a chapter, a part of the file. */
export interface ImportWarning {
  /** Kebab-case: `marker-without-note`, `note-without-marker`, `repaired-figure`, `ocr-under-images`, `rotated-text`, `flattened-table`, `tracked-changes`. */
  readonly code: string
  readonly message: string
  readonly where?: string
}

/** What an importer makes of one file: one document in the form that {@link writeImported} writes. */
export interface ImportedDocument {
  readonly title?: string
  /** EDTF day, month or year of publication from bibliographic metadata, never a file's creation date. */
  readonly published?: string
  /** Printed pages where the file tells them, else labels, else their count. */
  readonly pages?: {
    readonly first: string
    readonly last: string
    readonly count: number
    readonly source: 'printed' | 'labels' | 'index'
  }
  readonly blocks: readonly ImportedBlock[]
  readonly notes: readonly ImportedNote[]
  /** Counts by what was left out: `running_heads`, `rotated`, `deletions`. */
  readonly dropped: Readonly<Record<string, number>>
  /** Figures and words that were mended, each by a warning. */
  readonly repaired: number
  readonly warnings: readonly ImportWarning[]
  /** A saved page, which Regesta reads as it is: written in place of the blocks, as HTML. */
  readonly html?: string
}

/** Limits that are known before anything is inflated. */
export interface ImportLimits {
  /** Bytes of one file as it stands. */
  readonly fileBytes: number
  /** Bytes of all of its parts, inflated. */
  readonly inflatedBytes: number
}

/** The work of one format. It throws an {@link ImportRefusal} where a file cannot be read whole. */
export interface Importer {
  /** `pdf`, `docx`: stands in the front matter as `importer: "regesta-import@1 pdf; pdfjs-dist 5.6.205"`. */
  readonly format: string
  /** Version of the library that reads the file, where one does: `pdfjs-dist 5.6.205`. */
  readonly library?: string
  /** Ends of file names, and whether the first bytes are of this format. */
  readonly extensions: readonly string[]
  accepts(bytes: Uint8Array): boolean
  read(bytes: Uint8Array, limits: ImportLimits): Promise<ImportedDocument>
}
