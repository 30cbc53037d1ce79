import { stat } from 'node:fs/promises'
import { normalize, sep } from 'node:path'
import type { ReadFault } from '../../check/input/read-fault.js'
import { UsageError } from '../errors/usage-error.js'
import { readWithin } from '../files/read-within.js'
import { findDocuments } from './find-documents.js'
import { folderOf } from './folder-of.js'
import { fixedPartOf } from './match-glob.js'
import type { SourcePlaces } from './source-places.js'

/** The sources of an output, as far as they are there. Nothing outside of the places that were named is opened. */
export interface Sources {
  /** How a message calls them all: `docs1`, `notes, letters.txt`. */
  readonly name: string
  /** The paths that an extraction would read, ascending. */
  readonly paths: readonly string[]
  /** How a message calls one: `docs1/a.txt`. */
  nameOf(path: string): string
  /** The folder that the path of a source counts from. */
  folderOf(path: string): string
  /** A source's bytes, of at most so many. */
  read(path: string, maxBytes?: number): Promise<Buffer | ReadFault>
}

/**
 * Looks at the sources of an output.
 * @param output Is not looked into.
 * @throws {UsageError} where one of the places is not there.
 */
export async function openSources({ paths, exclude, hint }: SourcePlaces, output: string): Promise<Sources> {
  for (const path of paths) await expectThere(path, hint)
  const { documents } = await findDocuments(paths, { exclude, skip: output })
  const files = new Map(documents.map(({ path, file }) => [path, file]))
  const first = await rootOf(paths[0]!)
  const folder = (path: string) => {
    const file = files.get(path)
    return file === undefined ? first : folderOf(file, path)
  }
  return {
    name: paths.map(unixPath).join(', '),
    paths: [...files.keys()],
    nameOf: (path) => {
      const above = unixPath(folder(path))
      return above === '.' ? path : `${above}/${path}`
    },
    folderOf: folder,
    read: (path, maxBytes) => readWithin(folder(path), path, maxBytes),
  }
}

/** @throws {UsageError} where there is no such file or folder; what a glob matches may be gone. */
async function expectThere(path: string, hint: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) return
  if ((await fixedPartOf(path)) !== undefined) return
  throw new UsageError(`there are no sources at ${path}: ${hint}`)
}

/** The folder that paths below count from: the folder itself, the fixed part of a glob, the folder of a file. */
async function rootOf(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory()) return path
  return (await fixedPartOf(path)) ?? folderOf(path, path.split(/[/\\]/).at(-1)!)
}

function unixPath(path: string): string {
  return normalize(`${path}/`).split(sep).join('/').slice(0, -1)
}
