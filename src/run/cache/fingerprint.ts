import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { packageFile } from '../../data/package-file.js'

/** What makes records of bytes: the code that decodes them, the code of the worker, the hashes of the tables. */
const ENTRIES = ['dist/run/sources/decode.js', 'dist/run/workers/worker.js', 'dist/data/SHA256SUMS']

/**
 * Names the extractor: SHA-256 over its entries, into which the libraries that it needs are built. An entry names the
 * chunks that it consists of by hashes of their content, so that it differs wherever code or a list differs.
 */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const entry of ENTRIES) hash.update(readFileSync(packageFile(entry)))
  return hash.digest('hex')
}
