import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageFile } from '../data/package-file.js'

/** Libraries that extraction depends on and that are not built into the worker. */
const LIBRARIES = ['compromise']

/** What makes records of bytes: the code that decodes them, the code of the worker, the hashes of the tables. */
const ENTRIES = ['dist/run/decode.js', 'dist/run/worker.js', 'dist/data/SHA256SUMS']

/**
 * Names the extractor: SHA-256 over its entries and the versions of the libraries that it loads. An entry names the chunks
 * that it consists of by hashes of their content, so that it differs wherever code or a list differs.
 */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const entry of ENTRIES) hash.update(readFileSync(packageFile(entry)))
  for (const library of LIBRARIES) hash.update(`\0${library}@${versionOf(library)}`)
  return hash.digest('hex')
}

/** The version of a library: of the first of the folders where Node looks for it that holds it. */
function versionOf(library: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(library) ?? []) {
    try {
      return (JSON.parse(readFileSync(join(folder, library, 'package.json'), 'utf8')) as { version: string }).version
    } catch {}
  }
  return 'none'
}
