import { lstatSync, type Stats, statSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { MediaType } from '../../model/document.js'
import type { Failure } from '../../model/manifest.js'
import type { DocumentErrorCode } from '../errors/document-error.js'
import { reasonOf } from '../errors/reason-of.js'
import { UsageError } from '../errors/usage-error.js'
import { isWithin, realPlaceOf } from '../files/place-within.js'
import { readWithin } from '../files/read-within.js'
import { findClashes } from './find-clashes.js'
import { matchGlob } from './match-glob.js'
import { mediaTypeOf, supportedEndings } from './media-type-of.js'
import { targetOf } from './target-of.js'
import { walk } from './walk.js'

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
  /** Files in folders and globs whose type is not read, ascending. */
  readonly passedOver: readonly string[]
}

export interface Selection {
  /** Patterns, as in `.gitignore`, of what is passed over in folders. */
  readonly exclude?: readonly string[]
  /** A folder that is not looked into, and may not be a source itself: the output. */
  readonly skip?: string
  /** Files in folders whose type is not read are failures, and not passed over. */
  readonly strict?: boolean
}

/** The file of a folder that lists, as `.gitignore` does, what is passed over in it. */
const ignoreFile = '.regestaignore'

const NO_FILE = 'Neither a file nor a folder'
const NOWHERE = 'A link that leads nowhere'

/**
 * Finds the documents under files, folders and globs. In folders, names that start with a dot and what is ignored are
 * passed over, and files of other types; a link that leads out of its folder is a failure.
 * @throws {UsageError} where two documents would be written to one output, or the output is a folder of sources.
 */
export async function findDocuments(paths: readonly string[], selection: Selection = {}): Promise<Plan> {
  const search = new Search(
    selection.exclude ?? [],
    selection.skip && (await realPlaceOf(resolve(selection.skip))),
    selection.strict ?? false,
  )
  for (const path of new Set(paths)) await search.add(path)
  return search.plan()
}

class Search {
  readonly #documents = new Map<string, Found>()
  readonly #failures: Failure[] = []
  readonly #passedOver = new Set<string>()

  /** @param skip Path without links. */
  constructor(
    readonly exclude: readonly string[],
    readonly skip: string | undefined,
    readonly strict: boolean,
  ) {}

  async add(path: string): Promise<void> {
    const stats = await stat(path).catch(() => undefined)
    if (stats?.isDirectory()) await this.#addFolder(path)
    else if (stats?.isFile()) this.#addFile(path, basename(path), stats.size, true)
    else if (stats) this.#fail(path, 'unsupported-type', NO_FILE)
    else if (lstatSync(path, { throwIfNoEntry: false })) this.#fail(path, 'unreadable', NOWHERE)
    else await this.#addGlob(path)
  }

  plan(): Plan {
    const found = [...this.#documents.values()]
    const clashes = findClashes(found.map(({ path }) => path))
    for (const [path, message] of clashes) this.#fail(path, 'name-clash', message)
    return {
      documents: found.filter(({ path }) => !clashes.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1)),
      failures: this.#failures.sort((a, b) => (a.source < b.source ? -1 : 1)),
      passedOver: [...this.#passedOver].sort(),
    }
  }

  async #addFolder(folder: string): Promise<void> {
    const before = this.#failures.length
    let documents = 0
    let others = 0
    const root = await realpath(folder)
    if (root === this.skip) {
      throw new UsageError(`the output ${folder} is a folder of sources: write to another, see --output`)
    }
    const ignored = await ignoresOf(folder, this.exclude).catch((error: Error) => error)
    // What is to be passed over is not known.
    if (ignored instanceof Error) return this.#fail(folder, 'unreadable', reasonOf(ignored))
    const look = (path: string) => join(root, path) !== this.skip && !ignored.ignores(`${path}/`)
    for await (const { path, isLink, fault } of walk(folder, look)) {
      if (path !== '' && ignored.ignores(path)) continue
      if (fault) this.#fail(path || folder, 'unreadable', fault)
      else if (!isLink || this.#staysIn(root, folder, path)) {
        if (this.#addEntry(folder, path)) documents++
        else others++
      }
    }
    if (documents > 0 || this.#failures.length > before) return
    const found = others > 0 ? `, but ${others} of other types` : ''
    this.#fail(folder, 'empty-directory', `No documents here${found}, expected ${supportedEndings} files`)
  }

  /** Whether a link leads to something within this folder; if not, that is a failure. */
  #staysIn(root: string, folder: string, path: string): boolean {
    const target = targetOf(join(folder, path))
    if (target === undefined) this.#fail(path, 'unreadable', NOWHERE)
    else if (target === root || isWithin(root, target)) return true
    else this.#fail(path, 'outside-root', 'A link that leads out of the folder that is read')
    return false
  }

  /** Adds what is at a path of a folder. @returns Whether it is a document. */
  #addEntry(folder: string, path: string): boolean {
    const file = join(folder, path)
    const stats = statsOf(file)
    if (stats === undefined) this.#fail(path, 'unreadable', 'Gone since its folder was read')
    else if (stats instanceof Error) this.#fail(path, 'unreadable', reasonOf(stats))
    else if (stats.isFile()) return this.#addFile(file, path, stats.size, this.strict)
    else if (!stats.isDirectory()) this.#fail(path, 'unsupported-type', NO_FILE)
    return false
  }

  async #addGlob(pattern: string): Promise<void> {
    const match = await matchGlob(pattern)
    if (match === undefined) return this.#fail(pattern, 'missing-path', 'No such file or directory')
    const { folder, paths } = match
    const root = await realPlaceOf(resolve(folder))
    const ignored = ignore(LIKE_GIT).add([...this.exclude])
    const skip = this.skip && isWithin(root, this.skip) ? this.skip : undefined
    const matches = paths.filter((path) => skip === undefined || !isWithin(skip, join(root, path))).sort()
    for (const path of matches) {
      if (!ignored.ignores(path) && this.#staysIn(root, folder, path)) this.#addEntry(folder, path)
    }
    if (matches.length === 0) this.#fail(pattern, 'missing-path', 'No file matches')
  }

  /** @param wanted Whether a file of another type is a failure: it was named itself. */
  #addFile(file: string, path: string, size: number, wanted: boolean): boolean {
    const mediaType = mediaTypeOf(file)
    if (!mediaType) {
      if (wanted) this.#fail(path, 'unsupported-type', `Unexpected file type, expected one of ${supportedEndings}`)
      else this.#passedOver.add(path)
      return false
    }
    const other = this.#documents.get(path)
    if (other && resolve(other.file) !== resolve(file)) {
      throw new UsageError(`${other.file} and ${file} would both be written as ${path}: extract them into two folders`)
    }
    this.#documents.set(path, { file, path, mediaType, size })
    return true
  }

  #fail(source: string, code: DocumentErrorCode, message: string): void {
    this.#failures.push({ source, code, message })
  }
}

/** What a file is, undefined where it is gone, or why nobody may know. */
function statsOf(file: string): Stats | Error | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch (error) {
    return error as Error
  }
}

/** A pattern tells capitals from small letters, as the file system does. */
const LIKE_GIT = { ignorecase: false }

/** Bytes of a file of patterns. */
const MOST_IGNORED = 1_000_000

async function ignoresOf(folder: string, exclude: readonly string[]): Promise<Ignore> {
  const own = await readWithin(folder, ignoreFile, MOST_IGNORED)
  if ('code' in own && own.code !== 'missing') throw new Error(`${ignoreFile}: ${own.message}`)
  return ignore(LIKE_GIT)
    .add('code' in own ? '' : own.toString('utf8'))
    .add([...exclude])
}
