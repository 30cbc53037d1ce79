import type { ImportRefusal } from './import-refusal.js'
import type { ImportedDocument, ImportLimits } from './imported-document.js'

/** A page of a dump, which is read when it is asked for: a run that goes on where another ended reads only what is missing. */
export interface DumpPage {
  /** A file name without ending, unique in its dump and safe on every disk: `Aldmere_Mill.1234`. */
  readonly name: string
  /** SHA-256 of the bytes of the page in the dump, in hexadecimal. */
  readonly sha256: string
  /** @throws {ImportRefusal} */
  read(): ImportedDocument
}

/** What stands in a dump, in its order: a page, one that cannot be read, or one that is passed over, with the reason. */
export type DumpEntry =
  | { readonly kind: 'page'; readonly page: DumpPage }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: ImportRefusal }
  | { readonly kind: 'passed'; readonly reason: 'redirects' | 'other_namespaces' | 'deleted' }

/** The work of a format that holds many documents. It reads a stream in memory that does not grow with the dump. */
export interface DumpImporter {
  readonly format: string
  /** Ends of file names, in small letters, without `.gz`. */
  readonly extensions: readonly string[]
  /** Whether the first bytes, unpacked, are of this format. */
  accepts(head: Uint8Array): boolean
  /** The pages of a dump whose bytes are unpacked; `limits.inflatedBytes` holds for one page. */
  stream(chunks: AsyncIterable<Uint8Array>, limits: ImportLimits): AsyncIterable<DumpEntry>
}
