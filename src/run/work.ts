import type { MediaType } from '../model/document.js'
import type { Extraction } from '../model/extraction.js'
import type { BatchOptions, Counts, Coverage } from '../model/manifest.js'
import { extractSource } from '../pipeline.js'
import { formats } from '../write/formats/index.js'
import { countsOf, coverageOf } from './count.js'

/** One unit of work: a document as it was read from the disk and decoded. */
export interface Task {
  /** Path of the source, relative to the folder that was extracted, with `/`. */
  readonly path: string
  readonly mediaType: MediaType
  readonly text: string
  /** SHA-256 of the source's bytes. */
  readonly sha256: string
  readonly options: BatchOptions
}

/** What came of a document: the text of each file to write, and what the manifest says of it. */
export interface Work {
  readonly published: string | null
  readonly counts: Counts
  readonly coverage: Coverage
  readonly files: readonly { readonly format: string; readonly extension: string; readonly text: string }[]
}

<<<<<<< HEAD
/**
 * Extracts one document, from its bytes to the bytes of its output: pure, so that it may run anywhere and again.
 * @throws {DocumentError} `empty-file`, `wrong-encoding`.
 */
export function work({ path, mediaType, bytes, sha256, options }: Task): Work {
  const text = decode(bytes, options.encoding)
  if (/^\s*$/.test(text)) throw new DocumentError('empty-file', 'Unexpected empty file, expected text')
  const extraction = extractTask({ path, mediaType, sha256, options }, text)
=======
/** Extracts one document, from its text to the text of its output: pure, so that it may run anywhere and again. */
export function work({ path, mediaType, text, sha256, options }: Task): Work {
  const { leadingMarker, dateMode, published } = options
  const source = { id: path, path, mediaType, text, sha256, published }
  const extraction = extractSource(source, { leadingMarker, dateMode })
>>>>>>> d3d4740 (Extract in a pool of workers, from a cache, and clean up after sources that are gone)
  return {
    published: extraction.document.published,
    counts: countsOf(extraction),
    coverage: coverageOf(extraction),
    files: formats
      .filter(({ name }) => options.formats.includes(name))
      .map((format) => ({ format: format.name, extension: format.extension, text: format.write(extraction) })),
  }
}
<<<<<<< HEAD

/** All layers of a document of a batch whose text is decoded. */
export function extractTask({ path, mediaType, sha256, options }: Omit<Task, 'bytes'>, text: string): Extraction {
  const { leadingMarker, dateMode, published } = options
  return extractSource({ id: path, path, mediaType, text, sha256, published }, { leadingMarker, dateMode })
}

/** SHA-256 of bytes or of the UTF-8 form of a text, in hexadecimal. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
=======
>>>>>>> d3d4740 (Extract in a pool of workers, from a cache, and clean up after sources that are gone)
