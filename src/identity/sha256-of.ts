import { createHash } from 'node:crypto'

/** SHA-256 of bytes, of pieces of bytes as one, or of the UTF-8 form of a text, in hexadecimal. */
export function sha256Of(content: Uint8Array | string | readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const piece of Array.isArray(content) ? (content as readonly Uint8Array[]) : [content as Uint8Array | string]) {
    hash.update(piece)
  }
  return hash.digest('hex')
}
