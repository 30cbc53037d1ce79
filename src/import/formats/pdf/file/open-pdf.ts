import { ImportRefusal } from '../../../import-refusal.js'
import type { PdfFile, Pdfjs } from './load-pdfjs.js'

/** Opens a PDF without fonts of the system, pictures, scripts or the network; a locked or broken one is refused by name. */
export async function openPdf(pdfjs: Pdfjs, bytes: Uint8Array): Promise<PdfFile> {
  const task = pdfjs.getDocument({
    // A copy: pdf.js takes the bytes for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    // Pictures are left out before they are decoded.
    maxImageSize: 1,
    fontExtraProperties: true,
    disableFontFace: false,
    useSystemFonts: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    throw refusalOf(error as Error)
  }
}

/** What pdf.js says as a refusal. */
export function refusalOf(error: Error): Error {
  if (error instanceof ImportRefusal) return error
  if (error.name === 'PasswordException' || /encrypt/i.test(error.message))
    return new ImportRefusal(
      'encrypted',
      'The file is encrypted: save it without a password, for instance with qpdf --decrypt',
    )
  return new ImportRefusal(
    'damaged',
    `The file cannot be read (${error.message}): mend it, for instance with qpdf or mutool clean`,
  )
}
