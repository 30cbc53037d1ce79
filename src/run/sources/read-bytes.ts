import { DocumentError } from '../errors/document-error.js'
import { reasonOf } from '../errors/reason-of.js'
import { readRegular } from '../files/read-regular.js'

/**
 * Reads a file whole.
 * @throws {DocumentError} `changed-while-read` where it was written to meanwhile, twice; `unreadable`.
 */
export function readBytes(file: string): Uint8Array {
  return readOnce(file) ?? readOnce(file) ?? fail()
}

/** The bytes of a file, or undefined where it was not the same before and after. */
function readOnce(file: string): Uint8Array | undefined {
  try {
    const { bytes, before, after } = readRegular(file)
    return before.mtimeMs === after.mtimeMs && after.size === bytes.length ? bytes : undefined
  } catch (error) {
    throw new DocumentError('unreadable', reasonOf(error))
  }
}

function fail(): never {
  throw new DocumentError('changed-while-read', 'Written to while it was read')
}
