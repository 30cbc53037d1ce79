import { readFileSync } from 'node:fs'
import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import { type Manifest, manifestSchema } from '../model/manifest.js'
import { DocumentError } from './document-error.js'
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
  ) {}

  /** The manifest that is there, or undefined where there is none that can be understood. */
  async manifest(name = manifestName): Promise<Manifest | undefined> {
    try {
      return manifestSchema.parse(JSON.parse(await readFile(join(this.folder, name), 'utf8')))
    } catch {
      return undefined
    }
  }

  /** Whether a file is there, with the content of this hash. */
  holds(path: string, sha256: string): boolean {
    try {
      return sha256Of(readFileSync(join(this.folder, path))) === sha256
    } catch {
      return false
    }
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
      await writeFile(file, bytes)
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

  /** Removes what a killed run left behind: the temporary files beside the files that this run writes. */
  async sweep(paths: ReadonlySet<string>): Promise<void> {
    if (this.check) return
    const names = await readdir(this.folder, { recursive: true }).catch(() => [])
    for (const name of names) {
      const [, path] = /^([\s\S]+)\.\d+$/.exec(name) ?? []
      if (path !== undefined && paths.has(path.split(sep).join('/'))) {
        await rm(join(this.folder, name), { force: true })
      }
    }
  }
}
