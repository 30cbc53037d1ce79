import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '../../identity/sha256-of.js'
import type { PlacedDecision } from '../../review/decision.js'
import { DocumentError } from '../errors/document-error.js'
import { readWithin } from '../files/read-within.js'

/** The end of the name of a review, behind the path of its source. */
export const reviewExtension = '.review.jsonl'

/** What people decided on a document. */
export interface ReviewFile {
  /** Relative to the output, with `/`. */
  readonly path: string
  readonly sha256: string
  /** As it stands in the file, for who adds to it. */
  readonly text: string
  readonly decisions: readonly PlacedDecision[]
}

/**
 * Reads what people decided on a document of an output; undefined where there is no such file.
 * @throws {DocumentError} `wrong-review` where it cannot be read, or a line of it is no decision: without it, what people
 * decided would be lost.
 */
export async function readReview(folder: string, source: string): Promise<ReviewFile | undefined> {
  const path = source + reviewExtension
  // Asked of each document of a batch, of which most have none.
  if (!isThere(join(folder, path))) return undefined
  const { LARGEST_REVIEW, parseReview } = await import('../../review/parse-review.js')
  const bytes = await readWithin(folder, path, LARGEST_REVIEW)
  if ('code' in bytes) throw new DocumentError('wrong-review', `${path}: ${bytes.message}`)
  const text = decode(bytes, path)
  const { decisions, faults } = parseReview(text)
  const [first] = faults
  if (first === undefined) return { path, sha256: sha256Of(bytes), text, decisions }
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  throw new DocumentError('wrong-review', `${path}:${first.line}: ${first.message}${more}; regesta validate names all`)
}

/** Whether there is anything of that name; what may not be looked at cannot be written to either, and is named then. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new DocumentError('wrong-review', `${path}: Unexpected bytes, expected decisions in UTF-8`)
  }
}
