import { chooseImporter } from './choose-importer.js'
import { countNotes, piecesOf, warnOfNotes } from './count-notes.js'
import type { DumpPage } from './dump.js'
import { ImportRefusal } from './import-refusal.js'
import type { ImportedDocument, ImportLimits, ImportWarning } from './imported-document.js'
import { writeImported } from './write-imported.js'

/** Bytes: more than any book has, and less than what a machine of today has. */
export const usualLimits: ImportLimits = { fileBytes: 2 ** 28, inflatedBytes: 2 ** 26 }

/** The version of the form that is written: another one makes every import out of date. */
const VERSION = 1

/** A file that is to be imported. */
export interface ImportSource {
  /** As the import names it: a name, or a path with `/`. */
  readonly origin: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

/** A document as it is written, with what is to be said of it. */
export interface Imported {
  readonly format: string
  readonly text: string
  readonly ending: '.md' | '.html'
  readonly markers: number
  readonly notes: number
  readonly document: ImportedDocument
  readonly warnings: readonly ImportWarning[]
}

/**
 * Imports one file. Undefined where no importer knows it.
 * @throws {ImportRefusal} where it cannot be read whole.
 */
export async function importFile(
  { origin, bytes, sha256 }: ImportSource,
  { format, limits = usualLimits }: { readonly format?: string; readonly limits?: ImportLimits } = {},
): Promise<Imported | undefined> {
  if (bytes.length > limits.fileBytes) {
    throw new ImportRefusal(
      'too-large',
      `Unexpected file of ${bytes.length} bytes, expected at most ${limits.fileBytes}`,
    )
  }
  const importer = await chooseImporter(origin, bytes, format)
  if (importer === undefined) return undefined
  const document = await importer.read(bytes, limits)
  checkWords(wordsOf(document))
  const { markers, notes } = countNotes(document)
  return {
    format: importer.format,
    text: writeImported(document, { origin, sha256, importer: importerName(importer) }),
    ending: document.html === undefined ? '.md' : '.html',
    markers,
    notes,
    document,
    warnings: [...document.warnings, ...warnOfNotes(document)],
  }
}

/** How an import names what made it: `regesta-import@1 pdf; pdfjs-dist 5.6.205`. */
export function importerName({ format, library }: { readonly format: string; readonly library?: string }): string {
  return `regesta-import@${VERSION} ${format}${library === undefined ? '' : `; ${library}`}`
}

/**
 * Imports a page of a dump.
 * @throws {ImportRefusal}
 */
export function importPage(
  page: DumpPage,
  { origin, format }: { readonly origin: string; readonly format: string },
): Pick<Imported, 'text' | 'document' | 'warnings'> {
  const document = page.read()
  checkWords(wordsOf(document))
  const text = writeImported(document, { origin, sha256: page.sha256, importer: importerName({ format }) })
  return { text, document, warnings: [...document.warnings, ...warnOfNotes(document)] }
}

/** @throws {ImportRefusal} where there are no words, or those of a script that is read from right to left. */
function checkWords(words: string): void {
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) {
    throw new ImportRefusal(
      'no-text',
      'Unexpected document without words, expected text (a scan has to be recognized first)',
    )
  }
  const fromRight = words.match(
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu,
  )
  if ((fromRight?.length ?? 0) * 2 > letters) {
    throw new ImportRefusal('right-to-left', 'Unexpected script from right to left, which is not read yet')
  }
}

function wordsOf({ blocks, html }: ImportedDocument): string {
  if (html !== undefined) return html.replaceAll(/<[^<>]*>/g, ' ')
  const pieces = blocks.flatMap(piecesOf)
  return pieces.map((piece) => (piece.kind === 'text' || piece.kind === 'link' ? piece.text : '')).join(' ')
}
