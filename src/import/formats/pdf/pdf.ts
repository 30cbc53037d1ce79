import type { ImportedDocument, Importer, ImportLimits } from '../../imported-document.js'
import { checkSize } from './file/check-size.js'
import { loadPdfjs, PDFJS_VERSION } from './file/load-pdfjs.js'
import { openPdf, refusalOf } from './file/open-pdf.js'
import { readPages } from './file/read-pages.js'
import { readPage } from './page/read-page.js'
import { readDocument } from './read-document.js'
import { readMetadata } from './read-metadata.js'

/** So far into a file its head may stand. */
const HEAD = 1024

/** PDF: the notes of printed pages, their markers, and the text without what stands on every page. */
export const pdf: Importer = {
  format: 'pdf',
  library: `pdfjs-dist ${PDFJS_VERSION}`,
  extensions: ['.pdf'],
  accepts: (bytes) => Buffer.from(bytes.subarray(0, HEAD)).includes('%PDF-'),
  read,
}

async function read(bytes: Uint8Array, limits: ImportLimits): Promise<ImportedDocument> {
  checkSize(bytes, limits)
  const pdfjs = await loadPdfjs()
  const file = await openPdf(pdfjs, bytes)
  try {
    const pages = await readPages(pdfjs, file, readPage)
    return readDocument(pages, await file.getPageLabels(), await readMetadata(file))
  } catch (error) {
    throw refusalOf(error as Error)
  } finally {
    await file.loadingTask.destroy()
  }
}
