import { ImportRefusal } from '../../../import-refusal.js'

/** The version that the importer is tested with: later ones want a later Node. */
export const PDFJS_VERSION = '5.6.205'

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
export type PdfFile = import('pdfjs-dist/legacy/build/pdf.mjs').PDFDocumentProxy
export type PdfPage = import('pdfjs-dist/legacy/build/pdf.mjs').PDFPageProxy

/**
 * Loads pdf.js, an optional peer: only a PDF needs it. Its native canvas is not loaded, whether it is installed or not: nothing is drawn,
 * and what pdf.js says about that is not shown.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= loadQuietly()
  return loading
}

/** Loaded once: two at a time would each hush the other. */
let loading: Promise<Pdfjs> | undefined

async function loadQuietly(): Promise<Pdfjs> {
  const globals = globalThis as { DOMMatrix?: unknown }
  // It makes a matrix for drawing as it loads.
  globals.DOMMatrix ??= class {}
  const { warn } = console
  const { getBuiltinModule } = process
  console.warn = (...words: unknown[]) => {
    if (!/^Warning: Cannot (?:load|polyfill|access)/.test(String(words[0]))) warn(...words)
  }
  // It asks for `require` by this, and for nothing else while it loads.
  process.getBuiltinModule = (() => undefined) as typeof getBuiltinModule
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new ImportRefusal(
      'missing-library',
      `A PDF needs pdf.js, which is not installed: npm install pdfjs-dist@${PDFJS_VERSION}`,
    )
  } finally {
    console.warn = warn
    process.getBuiltinModule = getBuiltinModule
  }
}
