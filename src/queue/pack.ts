import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * A value as a short ASCII text. Engines differ in what text they keep: PostgreSQL takes no NUL, reorders the keys of
 * JSON, and both count bytes.
 */
export function pack(value: unknown): string {
  return gzipSync(JSON.stringify(value)).toString('base64')
}

/** The value that was packed. */
export function unpack<T>(packed: string): T {
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as T
}
