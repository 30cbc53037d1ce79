import { sha256Of } from '../../identity/sha256-of.js'
import type { BatchOptions, ManifestDocument } from '../../model/manifest.js'
import type { Source } from '../../text/source.js'
import { bibliographyOf } from './bibliography-of.js'
import { decode } from './decode.js'
import type { Sources } from './open-sources.js'

/** The source of a document of an output as it was when it was extracted, or why it cannot be shown. */
export async function readUnchangedSource(
  sources: Sources,
  { source: path, mediaType, sha256 }: ManifestDocument,
  { encoding, published }: BatchOptions,
): Promise<Source | string> {
  try {
    const bytes = await sources.read(path)
    if ('code' in bytes)
      return bytes.code === 'missing' ? `There is no such file in ${sources.name}.` : `${bytes.message}.`
    if (sha256Of(bytes) !== sha256) return `The file in ${sources.name} has changed since it was extracted.`
    const text = decode(bytes, encoding, mediaType)
    const bibliography =
      mediaType === 'text/markdown' ? await bibliographyOf(sources.folderOf(path), path, text) : undefined
    return {
      id: path,
      path,
      mediaType,
      text,
      sha256,
      published,
      ...(bibliography === undefined ? {} : { bibliography }),
    }
  } catch (error) {
    return (error as Error).message
  }
}
