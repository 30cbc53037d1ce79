import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { packageFile } from '../../data/package-file.js'

/** What makes records of bytes: the command, which decodes them, what extracts, and the hashes of the tables. */
const PARTS = ['dist/cli/command.cjs', 'dist/run/extraction.cjs', 'dist/data/SHA256SUMS']

/** Names the extractor: SHA-256 over its code, into which the libraries that it needs are built, and over the hashes of its tables. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const part of PARTS) hash.update(readFileSync(packageFile(part)))
  return hash.digest('hex')
}
