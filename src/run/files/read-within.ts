import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { ReadFault } from '../../check/input/checked-document.js'

/**
 * Reads a file of a folder, of at most `maxBytes` bytes. Its path, and what it leads to, have to lie within the folder:
 * nothing else is opened, whatever a name says.
 */
export async function readWithin(folder: string, path: string, maxBytes: number): Promise<Buffer | ReadFault> {
  const parts = path.split(/[/\\]/)
  if (path === '' || path.includes('\0') || isAbsolute(path) || /^[a-z]:[\\/]/i.test(path) || parts.includes('..')) {
    return fault('outside', `Unexpected path ${JSON.stringify(path)}, expected one within the folder`)
  }
  let handle: FileHandle | undefined
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    const way = relative(root, file)
    if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
      return fault('outside', `Unexpected link from ${JSON.stringify(path)} out of the folder, expected a file within`)
    }
    // Without blocking: a named pipe would wait for a writer for ever.
    handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stats = await handle.stat()
    if (!stats.isFile()) return fault('unreadable', 'Unexpected directory or device, expected a file')
    if (stats.size > maxBytes) {
      return fault('too-large', `Unexpected file of ${stats.size} bytes, expected at most ${maxBytes}`)
    }
    return await handle.readFile()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return fault('missing', 'Unexpected gap, expected a file')
    if (code === undefined) throw error
    return fault('unreadable', message)
  } finally {
    await handle?.close()
  }
}

function fault(code: ReadFault['code'], message: string): ReadFault {
  return { code, message }
}
