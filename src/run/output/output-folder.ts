import { lstat, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sha256Of } from '../../identity/sha256-of.js'
import type { Manifest, OutputFile } from '../../model/manifest.js'
import { noSeals } from '../cache/seals.js'
import { DocumentError } from '../errors/document-error.js'
import { reasonOf } from '../errors/reason-of.js'
import { UsageError } from '../errors/usage-error.js'
import { readVerified } from '../files/hashed-file.js'
import { holdFolder } from '../files/hold-folder.js'
import { insideOf } from '../files/inside-of.js'
import { placeOf, placeUnder } from '../files/place-within.js'
import { readWithin } from '../files/read-within.js'
import { sweepTemporary } from '../files/temporary.js'
import { isSame, sizeOf, type Utf8, utf8Of } from '../files/utf8.js'
import { writeFile } from '../files/write-file.js'

/** The name of the file that describes an output. */
export const manifestName = 'manifest.json'

/** The folder that a batch writes to. With `check` it only notes what would be done. */
export class OutputFolder {
  /** Files that were written, or would be. */
  readonly written: string[] = []
  /** Files that were removed, or would be. */
  readonly removed: string[] = []
  /** Folders whose entries are not on the disk for sure. */
  readonly #touched = new Set<string>()
  #root?: string

  constructor(
    readonly folder: string,
    readonly check: boolean,
    readonly seals = noSeals,
  ) {}

  /**
   * Looks at the folder before anything is done, and removes what a run that was killed left behind.
   * @throws {UsageError} where it leads out of the current folder by a link, or holds a `manifest.json` that is none of ours.
   */
  async open(): Promise<void> {
    try {
      await this.#place()
    } catch (error) {
      throw new UsageError(`the output ${(error as Error).message}`)
    }
    if (!this.check) await sweepTemporary(this.folder)
    const text = await this.#textOf(manifestName)
    // A merge may have left a manifest of ours that cannot be parsed.
    if (text === undefined || text.trim() === '' || text.includes('"regesta/manifest@')) return
    const file = join(this.folder, manifestName)
    throw new UsageError(`${file} is no manifest of Regesta: move it away, or write to another folder, see --output`)
  }

  /** Its real place, as it was when it was first asked for: a link that is put there later leads nowhere. */
  async #place(): Promise<string> {
    this.#root ??= await placeOf(this.folder)
    return this.#root
  }

  /** The manifest that is there, or undefined where there is none that can be understood. */
  async manifest(name = manifestName): Promise<Manifest | undefined> {
    try {
      const { manifestSchema } = await import('../../model/manifest.js')
      return manifestSchema.parse(JSON.parse((await this.#textOf(name)) ?? ''))
    } catch {
      return undefined
    }
  }

  async #textOf(name: string): Promise<string | undefined> {
    const bytes = await readWithin(this.folder, name)
    return 'code' in bytes ? undefined : bytes.toString('utf8')
  }

  /** Whether a file is there, with the content of this hash. */
  holds(path: string, sha256: string): boolean {
    return this.seals.holds(join(this.folder, path), sha256)
  }

  /**
   * Writes a file where it is not yet what it should be.
   * @param given Bytes, or a text that is written as UTF-8.
   * @param called What a fault calls the file, where a manifest holds it, which names no folder.
   * @throws {DocumentError} `unwritable`.
   */
  async put(path: string, given: string | Buffer | Utf8, called?: string): Promise<void> {
    const file = this.#fileOf(path)
    const content = typeof given === 'string' ? utf8Of(given) : Buffer.isBuffer(given) ? [given] : given
    const before = await readWithin(this.folder, path, sizeOf(content))
    if (!('code' in before) && isSame(content, before)) return
    if (!this.check) {
      try {
        const inode = await writeFile(path, content, { root: await this.#place(), fsync: 'content' })
        this.#touched.add(dirname(path))
        this.seals.add(file, sha256Of(content), inode)
      } catch (error) {
        throw new DocumentError('unwritable', `Could not write ${called ?? file}: ${reasonOf(error)}`)
      }
    }
    this.written.push(path)
  }

  /** Brings the names of what was written to the disk, so that a manifest names nothing that a lost power takes away. */
  async sync(): Promise<void> {
    const root = await this.#place()
    for (const name of this.#touched) {
      try {
        const folder = await holdFolder(await placeUnder(root, name))
        await folder.sync().finally(() => folder.close())
      } catch (error) {
        throw new DocumentError('unwritable', `Could not write ${join(this.folder, name)}: ${reasonOf(error)}`)
      }
    }
    this.#touched.clear()
  }

  /** A manifest of another machine may name any path. */
  #fileOf(path: string): string {
    const file = insideOf(this.folder, path)
    if (file === undefined)
      throw new DocumentError('unwritable', `Unexpected path ${path}, expected one inside of ${this.folder}`)
    return file
  }

  /**
   * Removes a file that is surely ours, and the folders above it that are empty then: a manifest, which anybody can
   * write, names it as the output of a source, it is called as such outputs are, and has the bytes that were written.
   */
  async remove(source: string, { path, sha256 }: OutputFile): Promise<void> {
    if (!isOutputOf(source, path) || insideOf(this.folder, path) === undefined) return
    // A link may lead to a folder that is not ours.
    const above = await placeUnder(await this.#place(), dirname(path)).catch(() => undefined)
    if (above === undefined) return
    const file = join(above, basename(path))
    if (!(await lstat(file).catch(() => undefined))?.isFile()) return
    if (readVerified(file, sha256) === undefined) return
    this.removed.push(path)
    if (this.check) return
    await rm(file, { force: true })
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      const gone = await rmdir(join(this.folder, above)).catch((error) => error)
      if (gone) break
    }
  }
}

/** Whether a file is called as the output of a source is: `<source>.events.jsonl`. What people decided is none. */
function isOutputOf(source: string, path: string): boolean {
  return path.startsWith(`${source}.`) && /^\.(?!review\.)[a-z]+\.jsonl$/.test(path.slice(source.length))
}
