import { gunzipSync, gzipSync } from 'node:zlib'
import type { z } from 'zod'

/** The most that a packed value may hold, in bytes: a few of them could otherwise fill the memory. */
const MOST = 2 ** 28

/** What lies in a queue is not what it should be. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly code = 'wrong-queue-data'
}

/**
 * A value as a short ASCII text. Engines differ in what text they keep: PostgreSQL takes no NUL, reorders the keys of
 * JSON, and both count bytes.
 */
export function pack(value: unknown): string {
  return gzipSync(JSON.stringify(value)).toString('base64')
}

/**
 * The value that was packed; anybody who reaches the queue may have written it.
 * @throws {PackError} where it cannot be unpacked, is too large, or is not what the schema says.
 */
export function unpack<Schema extends z.ZodType>(packed: unknown, schema: Schema): z.infer<Schema> {
  let value: unknown
  try {
    const bytes = gunzipSync(Buffer.from(String(packed), 'base64'), { maxOutputLength: MOST })
    value = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new PackError(`cannot be unpacked: ${(error as Error).message}`)
  }
  const { data, error } = schema.safeParse(value)
  if (!error) return data
  const { path, message } = error.issues[0]!
  throw new PackError(`${path.length === 0 ? '' : `${path.join('.')}: `}${message}`)
}
