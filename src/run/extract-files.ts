import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BatchOptions, Failure, Manifest, ManifestDocument } from '../model/manifest.js'
import { DocumentError } from './document-error.js'
import { type Found, findDocuments } from './find-documents.js'
import { manifestName, manifestOf } from './manifest.js'
import { sha256Of, type Work, work } from './work.js'
import { writeFile } from './write-file.js'

/** What to extract, and where to. */
export interface Batch {
  /** Files and folders. */
  readonly paths: readonly string[]
  /** The folder to write to. */
  readonly output: string
  readonly options: BatchOptions
  /** Write nothing, only find out what would differ. */
  readonly check?: boolean
}

/** What a batch did. */
export interface BatchReport {
  readonly manifest: Manifest
  /** Files, relative to the output, that were written, or would be with `check`. */
  readonly changed: readonly string[]
}

/**
 * Extracts every document under the paths; a document that fails is named in the manifest, and the rest goes on. Where
 * there is no document at all (a mistyped path), an output that exists is left as it is.
 */
export async function extractFiles({ paths, output, options, check = false }: Batch): Promise<BatchReport> {
  const plan = await findDocuments(paths)
  const documents: ManifestDocument[] = []
  const failures: Failure[] = [...plan.failures]
  const changed: string[] = []

  const put = async (path: string, text: string) => {
    const file = join(output, path)
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return
    changed.push(path)
    if (check) return
    await writeFile(file, text)
  }

  for (const found of plan.documents) {
    try {
      const bytes = await readFile(found.file)
      const sha256 = sha256Of(bytes)
      const done = work({ path: found.path, mediaType: found.mediaType, bytes, sha256, options })
      for (const { extension, text } of done.files) await put(found.path + extension, text)
      documents.push(entryOf(found, sha256, done))
    } catch (error) {
      failures.push(failureOf(found.path, error))
    }
  }
  const manifest = manifestOf(options, documents, failures)
  if (plan.documents.length > 0) await put(manifestName, `${JSON.stringify(manifest, null, 2)}\n`)
  return { manifest, changed }
}

function entryOf({ path, mediaType }: Found, sha256: string, done: Work): ManifestDocument {
  const { published, counts, coverage, files } = done
  const outputs = files.map(({ format, extension, text }) => ({
    format,
    path: path + extension,
    sha256: sha256Of(text),
  }))
  return { source: path, mediaType, sha256, published, outputs, counts, coverage }
}

function failureOf(source: string, error: unknown): Failure {
  if (error instanceof DocumentError) return { source, code: error.code, message: error.message }
  const { code, message } = error as NodeJS.ErrnoException
  return { source, code: code === undefined ? 'internal-error' : 'unreadable', message }
}
