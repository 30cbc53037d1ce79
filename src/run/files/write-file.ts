import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type HeldFolder, holdFolder } from './hold-folder.js'
import { makeFolder } from './make-folder.js'
import { placeOf, placeUnder } from './place-within.js'
import { temporaryName } from './temporary.js'
import type { Utf8 } from './utf8.js'

interface WriteOptions {
  /** The real place of the folder that the path is relative to, and may not leave by a link; else it may not leave the current one. */
  readonly root?: string
  /** False where a file that is lost with the power is no harm; `content` where its folder is brought to the disk later. */
  readonly fsync?: boolean | 'content'
}

/**
 * Writes bytes, or a text as UTF-8, with the folders above it, so that the file is old or new at every moment: a
 * temporary file beside it, fsync, rename. Two runs that write one file do not harm each other: the last one wins.
 * A file keeps its permissions and, where it may, its owner.
 * @returns The inode of the file.
 * @throws {OutsideError} where a link leads out of the folder; nothing is written then.
 */
export async function writeFile(
  file: string,
  content: string | Buffer | Utf8,
  options: WriteOptions = {},
): Promise<bigint> {
  const write = async () => {
    const place = await (options.root === undefined ? placeOf(file) : placeUnder(options.root, file))
    await makeFolder(dirname(place))
    return replace(place, content, options)
  }
  // Another run may have swept the temporary file away as one that was left behind.
  return write().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return write()
  })
}

async function replace(
  place: string,
  content: string | Buffer | Utf8,
  { fsync = true }: WriteOptions,
): Promise<bigint> {
  const folder = await holdFolder(dirname(place))
  try {
    return await replaceIn(folder, basename(place), content, fsync)
  } finally {
    await folder.close()
  }
}

async function replaceIn(
  folder: HeldFolder,
  name: string,
  content: string | Buffer | Utf8,
  fsync: WriteOptions['fsync'],
): Promise<bigint> {
  const file = join(folder.path, name)
  const before = await stat(file).catch(() => undefined)
  const temporary = join(folder.path, temporaryName())
  const handle = await open(temporary, 'wx', before?.mode)
  try {
    let inode: bigint
    try {
      // Goes on until all is written: a disk that fills up takes a part of it without an error.
      for (const piece of Array.isArray(content) ? (content as Utf8) : [content as string | Buffer]) {
        await handle.writeFile(piece)
      }
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
    if (fsync === true) await folder.sync()
    return inode
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
