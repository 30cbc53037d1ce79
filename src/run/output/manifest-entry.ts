import { sha256Of } from '../../identity/sha256-of.js'
import type { Bibliography } from '../../model/bibliography.js'
import type { DocumentReview, Failure, ManifestDocument } from '../../model/manifest.js'
import { DocumentError } from '../errors/document-error.js'
import type { Task, Work } from '../work/work.js'

type Described = Pick<Task, 'path' | 'mediaType' | 'sha256'> & {
  readonly bibliography?: Pick<Bibliography, 'files'> | undefined
}

/** What the manifest says of a document that was extracted. */
export function entryOf(
  { path, mediaType, sha256, bibliography }: Described,
  { published, counts, coverage, files }: Work,
  review?: DocumentReview,
): ManifestDocument {
  const outputs = files.map(({ format, extension, content }) => ({
    format,
    path: path + extension,
    sha256: sha256Of(content),
  }))
  const beside = bibliography?.files ?? []
  const works = beside.length === 0 ? {} : { bibliography: [...beside] }
  return { source: path, mediaType, sha256, published, ...works, ...(review && { review }), outputs, counts, coverage }
}

/** What the manifest says of a document that gave no output. */
export function failureOf(source: string, error: unknown): Failure {
  const { message } = error as Error
  return { source, code: error instanceof DocumentError ? error.code : 'internal-error', message }
}
