import { createHash } from 'node:crypto'
import { version } from './version.js'
import type { Task } from './work.js'

/**
 * What one unit of work is known by, on any machine: SHA-256 over the source's path, its content, the options and the
 * version of the extractor.
 */
export function taskIdOf({ path, mediaType, sha256, options }: Omit<Task, 'bytes'>): string {
  const { leadingMarker, dateMode, published, encoding, formats } = options
  const facts = [version(), path, mediaType, sha256, leadingMarker, dateMode, published, encoding, formats]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}
