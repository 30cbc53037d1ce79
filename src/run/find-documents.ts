import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { MediaType } from '../model/document.js'
import type { Failure } from '../model/manifest.js'
import type { DocumentErrorCode } from './document-error.js'
import { mediaTypeOf, supportedEndings } from './media-type-of.js'

/** A document of a batch that has not been read yet. */
export interface Found {
  /** Where it is on the disk. */
  readonly file: string
  /** Path relative to the folder that was given, with `/`; its own name where the file itself was given. */
  readonly path: string
  readonly mediaType: MediaType
  /** Bytes. */
  readonly size: number
}

/** The documents of a batch, ascending by path, and what could not be one. */
export interface Plan {
  readonly documents: readonly Found[]
  readonly failures: readonly Failure[]
}

/** Finds the documents under files and folders. Names that start with a dot are passed over in folders. */
export async function findDocuments(paths: readonly string[]): Promise<Plan> {
  const documents: Found[] = []
  const failures: Failure[] = []
  const fail = (source: string, code: DocumentErrorCode, message: string) => failures.push({ source, code, message })

  const add = (file: string, path: string, stats: Stats) => {
    const mediaType = mediaTypeOf(file)
    if (mediaType) documents.push({ file, path, mediaType, size: stats.size })
    else fail(path, 'unsupported-type', `Unexpected file type, expected one of ${supportedEndings}`)
  }

  for (const root of paths) {
    const stats = await stat(root).catch(() => undefined)
    if (stats === undefined) fail(root, 'missing-path', 'No such file or directory')
    else if (!stats.isDirectory()) add(root, basename(root), stats)
    else {
      const files = await filesUnder(root)
      for (const file of files) {
        const found = await stat(file).catch(() => undefined)
        if (found) add(file, relative(root, file).split(sep).join('/'), found)
      }
      if (files.length === 0) fail(root, 'empty-directory', `No documents here, expected ${supportedEndings} files`)
    }
  }
  return { documents: documents.sort(byPath), failures: failures.sort(bySource) }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(folder, file)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byPath = (a: Found, b: Found) => compare(a.path, b.path)
const bySource = (a: Failure, b: Failure) => compare(a.source, b.source)
