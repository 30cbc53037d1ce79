import { readFile } from 'node:fs/promises'
import { sha256Of } from '../../identity/sha256-of.js'
import type { BatchOptions, ManifestDocument } from '../../model/manifest.js'
import type { Source } from '../../text/source.js'
import { insideOf } from '../files/inside-of.js'
import { decode } from './decode.js'

/** The source of a document of an output as it was when it was extracted, or why it cannot be shown. */
export async function readUnchangedSource(
  folder: string,
  { source: path, mediaType, sha256 }: ManifestDocument,
  { encoding, published }: BatchOptions,
): Promise<Source | string> {
  try {
    const file = insideOf(folder, path)
    if (file === undefined) return `Unexpected path, expected one inside of ${folder}.`
    const bytes = await readFile(file)
    if (sha256Of(bytes) !== sha256) return `The file in ${folder} has changed since it was extracted.`
    return { id: path, path, mediaType, text: decode(bytes, encoding), sha256, published }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? `There is no such file in ${folder}.` : message
  }
}
