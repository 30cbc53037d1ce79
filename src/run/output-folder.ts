import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import type { Manifest } from '../model/manifest.js'
import { DocumentError } from './document-error.js'
import { noSeals } from './seals.js'
import { sha256Of } from './sha256-of.js'
import { writeFile } from './write-file.js'

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
      const { manifestSchema } = await import('../model/manifest.js')
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
   * @throws {DocumentError} `unwritable`.
   */
  async put(path: string, content: string | Buffer): Promise<void> {
    const file = join(this.folder, path)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    if ((await readFile(file).catch(() => undefined))?.equals(bytes)) return
    this.written.push(path)
    if (this.check) return
    try {
      const inode = await writeFile(file, bytes)
      this.seals.add(file, sha256Of(bytes), inode)
    } catch (error) {
      this.written.pop()
      throw new DocumentError('unwritable', `Could not write ${file}: ${(error as Error).message}`)
    }
  }

  /** Removes a file that a manifest calls ours, and the folders above it that are empty then. */
  async remove(path: string): Promise<void> {
    if (normalize(path).startsWith('..') || normalize(path).startsWith(sep)) return
    const file = join(this.folder, path)
    const there = await readFile(file).then(
      () => true,
      () => false,
    )
    if (!there) return
    this.removed.push(path)
    if (this.check) return
    await rm(file, { force: true })
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      const gone = await rmdir(join(this.folder, above)).catch((error) => error)
      if (gone) break
    }
  }

  /**
   * Removes what a killed run left behind: the temporary files beside files that are ours.
   * @param ours Called where there may be such files.
   */
  async sweep(ours: () => Promise<ReadonlySet<string>>): Promise<void> {
    if (this.check) return
    const names = await readdir(this.folder, { recursive: true }).catch(() => [])
    const temporary = names.filter((name) => /\.\d+$/.test(name))
    if (temporary.length === 0) return
    const paths = await ours()
    for (const name of temporary) {
      const path = name.slice(0, name.lastIndexOf('.')).split(sep).join('/')
      if (paths.has(path)) await rm(join(this.folder, name), { force: true })
    }
  }
}
