import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Names the extractor: SHA-256 over its own code and lists, and the versions of its libraries. What differs in nothing
 * but `cli` has the same name.
 */
export function fingerprint(): string {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const hash = createHash('sha256')
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((name) => /\.[jt]s$/.test(name) && !/^cli\b|\.d\.ts$/.test(name)).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(root, name)))
  }
  const manifest = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as { dependencies: object }
  for (const library of Object.keys(manifest.dependencies).sort()) hash.update(`${library}@${versionOf(library)}\0`)
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
