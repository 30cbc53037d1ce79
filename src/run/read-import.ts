import { DocumentError } from './errors/document-error.js'
import { reasonOf } from './errors/reason-of.js'
import { readIfThere } from './files/read-if-there.js'

/**
 * The text that stands where an import is to be written, or undefined where there is none.
 * @throws {DocumentError} `unwritable`.
 */
export function readImport(place: string): string | undefined {
  try {
    return readIfThere(place)
  } catch (error) {
    throw new DocumentError('unwritable', `${place}: ${reasonOf(error)}`)
  }
}
