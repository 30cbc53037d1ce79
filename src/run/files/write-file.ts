import { randomInt } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { makeFolder } from './make-folder.js'
import { placeOf, placeWithin } from './place-within.js'

interface WriteOptions {
  /** The folder in which the file has to lie really; the current one, for a path below it, where it is left out. */
  readonly within?: string
  /** False where a file that is lost with the power is no harm. */
  readonly fsync?: boolean
}

/**
 * Writes bytes, or a text as UTF-8, with the folders above it, so that the file is old or new at every moment: a
 * temporary file beside it, fsync, rename. Two runs that write one file do not harm each other: the last one wins.
 * A file keeps its permissions and, where it may, its owner.
 * @returns The inode of the file.
 * @throws {OutsideError} where a link leads out of the folder; nothing is written then.
 */
export async function writeFile(file: string, content: string | Buffer, options: WriteOptions = {}): Promise<bigint> {
  const { within } = options
  const target = await (within === undefined ? placeOf(file) : placeWithin(within, relative(within, file)))
  await makeFolder(dirname(target))
  const write = () => replace(target, content, options)
  // Another run may have swept the temporary file away as one that was left behind.
  return write().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return write()
  })
}

async function replace(file: string, content: string | Buffer, { fsync = true }: WriteOptions): Promise<bigint> {
  const before = await stat(file).catch(() => undefined)
  const temporary = join(dirname(file), `.regesta-${randomInt(2 ** 47)}.tmp`)
  const handle = await open(temporary, 'wx', before?.mode)
  try {
    let inode: bigint
    try {
      // Goes on until all is written: a disk that fills up takes a part of it without an error.
      await handle.writeFile(content)
      if (before) {
        // Another's file can be given back to its owner by few.
        await handle.chown(before.uid, before.gid).catch(() => {})
        await handle.chmod(before.mode)
      }
      if (fsync) await handle.sync()
      inode = (await handle.stat({ bigint: true })).ino
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
    return inode
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Removes the temporary files under a folder that runs which were killed left behind: nobody else gives them such names. */
export async function sweepTemporary(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (entry.isFile() && /^\.regesta-\d+\.tmp$/.test(entry.name)) {
      await rm(join(entry.parentPath, entry.name), { force: true })
    }
  }
}
