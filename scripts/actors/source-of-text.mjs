import { createHash } from 'node:crypto'

/** A document that stands in memory only. */
export function sourceOfText({ id, text }) {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { id, path: id, mediaType: 'text/plain', text, sha256, published: null }
}
