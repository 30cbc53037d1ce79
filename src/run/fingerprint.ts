import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFile } from './package-file.js'

/** Libraries that extraction depends on and that are not built into the worker. */
const LIBRARIES = ['compromise', 'wink-eng-lite-web-model', 'wink-nlp']

/**
 * Names the extractor: SHA-256 over the built worker and the versions of the libraries that it loads. The worker names
 * the chunks that it consists of by hashes of their content, so that it differs wherever code or a list differs.
 */
export function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(packageFile('dist/run/worker.js')))
  for (const library of LIBRARIES) hash.update(`\0${library}@${versionOf(library)}`)
  return hash.digest('hex')
}

/** The version of a library, read from the manifest above the file that it resolves to. */
function versionOf(library: string): string {
  try {
    const entry = fileURLToPath(import.meta.resolve(library))
    const folder = entry.slice(0, entry.lastIndexOf(join('node_modules', library)))
    const manifest = readFileSync(join(folder, 'node_modules', library, 'package.json'), 'utf8')
    return (JSON.parse(manifest) as { version: string }).version
  } catch {
    return 'none'
  }
}
