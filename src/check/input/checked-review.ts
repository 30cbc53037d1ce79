import type { ParsedReview } from '../../review/parse-review.js'
import type { ReadFault } from './read-fault.js'

/** What people decided on a document, and what is wrong with the file. */
export interface CheckedReview extends ParsedReview {
  /** Relative to the output, with `/`. */
  readonly path: string
  /** SHA-256 of its bytes, or null where it could not be read. */
  readonly sha256: string | null
  readonly fault: ReadFault | null
}
