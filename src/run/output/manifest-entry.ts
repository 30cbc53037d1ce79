import { sha256Of } from '../../identity/sha256-of.js'
import type { Failure, ManifestDocument } from '../../model/manifest.js'
import { DocumentError } from '../errors/document-error.js'
import type { Task, Work } from '../work/work.js'

/** What the manifest says of a document that was extracted. */
export function entryOf(
  { path, mediaType, sha256 }: Pick<Task, 'path' | 'mediaType' | 'sha256'>,
  { published, counts, coverage, files }: Work,
): ManifestDocument {
  const outputs = files.map(({ format, extension, text }) => ({
    format,
    path: path + extension,
    sha256: sha256Of(text),
  }))
  return { source: path, mediaType, sha256, published, outputs, counts, coverage }
}

/** What the manifest says of a document that gave no output. */
export function failureOf(source: string, error: unknown): Failure {
  const { message } = error as Error
  return { source, code: error instanceof DocumentError ? error.code : 'internal-error', message }
}
