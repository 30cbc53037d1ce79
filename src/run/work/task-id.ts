import canonicalize from 'canonicalize'
import { version } from '../../data/version.js'
import { sha256Of } from '../../identity/sha256-of.js'
import type { Task } from './work.js'

/**
 * What one unit of work is known by, on any machine: SHA-256 over the source's path, its content, the options and the
 * version of the extractor.
 */
export function taskIdOf({ path, mediaType, sha256, options }: Omit<Task, 'text'>): string {
  return sha256Of(canonicalize({ version: version(), path, mediaType, sha256, options }) ?? '')
}
