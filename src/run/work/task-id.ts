import canonicalize from 'canonicalize'
import { sha256Of } from '../../identity/sha256-of.js'
import type { Task } from './work.js'

/**
 * What one unit of work is known by, on any machine: SHA-256 over the source's path, its content, its bibliographies, the
 * options and the extractor's fingerprint.
 */
export function taskIdOf(
  { path, mediaType, sha256, options, bibliography }: Omit<Task, 'text'>,
  extractor: string,
): string {
  const works = bibliography === undefined ? {} : { bibliography: bibliography.files }
  return sha256Of(canonicalize({ extractor, path, mediaType, sha256, options, ...works }) ?? '')
}
