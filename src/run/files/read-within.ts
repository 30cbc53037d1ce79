import { isAbsolute } from 'node:path'
import type { ReadFault } from '../../check/input/read-fault.js'
import { OutsideError, placeWithin } from './place-within.js'
import { FileError, readRegular } from './read-regular.js'

/**
 * Reads a file of a folder, of at most `maxBytes` bytes. Its path, and what it leads to, have to lie within the folder:
 * nothing else is opened, whatever a name says.
 */
export async function readWithin(folder: string, path: string, maxBytes?: number): Promise<Buffer | ReadFault> {
  const parts = path.split(/[/\\]/)
  if (path === '' || path.includes('\0') || isAbsolute(path) || /^[a-z]:[\\/]/i.test(path) || parts.includes('..')) {
    return fault('outside', `Unexpected path ${JSON.stringify(path)}, expected one within the folder`)
  }
  try {
    return readRegular(await placeWithin(folder, path), { noLink: true, ...(maxBytes !== undefined && { maxBytes }) })
      .bytes
  } catch (error) {
    if (error instanceof OutsideError) {
      return fault('outside', `Unexpected link from ${JSON.stringify(path)} out of the folder, expected a file within`)
    }
    if (error instanceof FileError) {
      return fault(error.code === 'too-large' ? 'too-large' : 'unreadable', error.message)
    }
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return fault('missing', 'Unexpected gap, expected a file')
    if (code === undefined) throw error
    return fault('unreadable', message)
  }
}

function fault(code: ReadFault['code'], message: string): ReadFault {
  return { code, message }
}
