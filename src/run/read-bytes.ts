import { open } from 'node:fs/promises'
import { DocumentError } from './document-error.js'

/**
 * Reads a file whole.
 * @throws {DocumentError} `changed-while-read` where it was written to meanwhile, twice; `unreadable`.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  return (await readOnce(file)) ?? (await readOnce(file)) ?? fail()
}

/** The bytes of a file, or undefined where it was not the same before and after. */
async function readOnce(file: string): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(file)
    try {
      const before = await handle.stat()
      const bytes = await handle.readFile()
      const after = await handle.stat()
      const same = before.mtimeMs === after.mtimeMs && after.size === bytes.length
      return same ? bytes : undefined
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new DocumentError('unreadable', (error as Error).message)
  }
}

function fail(): never {
  throw new DocumentError('changed-while-read', 'Written to while it was read')
}
