import { lstat, readFile, realpath, rm, rmdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { sha256Of } from '../../identity/sha256-of.js'
import type { Manifest } from '../../model/manifest.js'
import { noSeals } from '../cache/seals.js'
import { DocumentError } from '../errors/document-error.js'
import { reasonOf } from '../errors/reason-of.js'
import { insideOf } from '../files/inside-of.js'
import { sweepTemporary, writeFile } from '../files/write-file.js'

/** The name of the file that describes an output. */
export const manifestName = 'manifest.json'

/** The folder that a batch writes to. With `check` it only notes what would be done. */
export class OutputFolder {
  /** Files that were written, or would be. */
  readonly written: string[] = []
  /** Files that were removed, or would be. */
  readonly removed: string[] = []

  constructor(
    readonly folder: string,
    readonly check: boolean,
    readonly seals = noSeals,
  ) {}

  /** The manifest that is there, or undefined where there is none that can be understood. */
  async manifest(name = manifestName): Promise<Manifest | undefined> {
    try {
      const { manifestSchema } = await import('../../model/manifest.js')
      return manifestSchema.parse(JSON.parse(await readFile(join(this.folder, name), 'utf8')))
    } catch {
      return undefined
    }
  }

  /** Whether a file is there, with the content of this hash. */
  holds(path: string, sha256: string): boolean {
    return this.seals.holds(join(this.folder, path), sha256)
  }

  /**
   * Writes a file where it is not yet what it should be.
   * @param content Bytes, or a text that is written as UTF-8.
   * @param called What a fault calls the file, where a manifest holds it, which names no folder.
   * @throws {DocumentError} `unwritable`.
   */
  async put(path: string, content: string | Buffer, called?: string): Promise<void> {
    const file = this.#fileOf(path)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    if ((await readFile(file).catch(() => undefined))?.equals(bytes)) return
    if (!this.check) {
      try {
        const inode = await writeFile(file, bytes)
        this.seals.add(file, sha256Of(bytes), inode)
      } catch (error) {
        throw new DocumentError('unwritable', `Could not write ${called ?? file}: ${reasonOf(error)}`)
      }
    }
    this.written.push(path)
  }

  /** A manifest of another machine may name any path. */
  #fileOf(path: string): string {
    const file = insideOf(this.folder, path)
    if (file === undefined)
      throw new DocumentError('unwritable', `Unexpected path ${path}, expected one inside of ${this.folder}`)
    return file
  }

  /** Removes a file that a manifest calls ours, and the folders above it that are empty then. */
  async remove(path: string): Promise<void> {
    const file = insideOf(this.folder, path)
    if (file === undefined) return
    // A link may lead to a folder that is not ours.
    const [real, root] = await Promise.all([realpath(dirname(file)), realpath(this.folder)]).catch(() => [])
    if (real === undefined || root === undefined || insideOf(root, relative(root, real)) !== real) return
    const stats = await lstat(file).catch(() => undefined)
    if (!stats?.isFile()) return
    this.removed.push(path)
    if (this.check) return
    await rm(file, { force: true })
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      const gone = await rmdir(join(this.folder, above)).catch((error) => error)
      if (gone) break
    }
  }

  /** Removes the temporary files that a killed run left behind. */
  async sweep(): Promise<void> {
    if (!this.check) await sweepTemporary(this.folder)
  }
}
