import { readFile } from 'node:fs/promises'
import type { Extraction } from '../model/extraction.js'
import type { BatchOptions, ManifestDocument } from '../model/manifest.js'
import { decode } from './decode.js'
import { insideOf } from './read-output.js'
import { sha256Of } from './sha256-of.js'
import { extractTask } from './work.js'

/** The source of a document of an output, or why it cannot be shown. */
export type FoundSource = { readonly text: string } | { readonly text: null; readonly note: string }

/** Reads the source of a document of an output, as it was when it was extracted. */
export async function readSource(folder: string, document: ManifestDocument, encoding: string): Promise<FoundSource> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(insideOf(folder, document.source))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { text: null, note: code === 'ENOENT' ? `There is no such file in ${folder}.` : message }
  }
  if (sha256Of(bytes) !== document.sha256) {
    return { text: null, note: `The file in ${folder} has changed since it was extracted.` }
  }
  return { text: decode(bytes, encoding) }
}

/** All layers of a document whose source is at hand, by the options of its output. */
export function extractAgain(text: string, document: ManifestDocument, options: BatchOptions): Extraction {
  const { source, mediaType, sha256 } = document
  return extractTask({ path: source, mediaType, text, sha256, options })
}
