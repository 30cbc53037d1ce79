import { join } from 'node:path'
import { sha256Of } from '../../identity/sha256-of.js'
import type { Manifest } from '../../model/manifest.js'
import { LARGEST_REVIEW } from '../../review/parse-review.js'
import { UsageError } from '../errors/usage-error.js'
import { readWithin } from '../files/read-within.js'
import { reviewExtension } from './review-file.js'

/** A review that goes from one output into another. */
export interface CarriedReview {
  readonly path: string
  readonly bytes: Buffer
}

/**
 * The reviews beside the output of a shard, of documents and of what failed, that another folder is to have as well.
 * @throws {UsageError} where one is not what was applied, cannot be read, or the other folder has another of its name.
 */
export async function carriedReviews(from: string, to: string, manifest: Manifest): Promise<CarriedReview[]> {
  const applied = new Map(manifest.documents.map(({ source, review }) => [source, review?.sha256]))
  for (const { source } of manifest.failures) if (!applied.has(source)) applied.set(source, undefined)
  const carried: CarriedReview[] = []
  for (const [source, sha256] of applied) {
    const path = source + reviewExtension
    const [bytes, there] = await Promise.all([readOr(from, path), readOr(to, path)])
    if (sha256 !== undefined && (bytes === undefined || sha256Of(bytes) !== sha256)) {
      throw new UsageError(`${join(from, path)} is not the review that its shard applied: extract it again`)
    }
    if (bytes === undefined) continue
    if (there !== undefined && !there.equals(bytes)) {
      throw new UsageError(`${join(from, path)} and ${join(to, path)} differ: keep one, with the lines of both`)
    }
    carried.push({ path, bytes })
  }
  return carried
}

async function readOr(folder: string, path: string): Promise<Buffer | undefined> {
  const bytes = await readWithin(folder, path, LARGEST_REVIEW)
  if (!('code' in bytes)) return bytes
  if (bytes.code === 'missing' || bytes.code === 'outside') return undefined
  throw new UsageError(`${join(folder, path)}: ${bytes.message}`)
}
