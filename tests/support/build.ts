import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Builds `dist` once before the tests where a source is newer: commands are tested as they ship, and tables are read there. */
export function setup(): void {
  const last = join(root, 'dist/data/SHA256SUMS')
  const age = existsSync(last) ? statSync(last).mtimeMs : 0
  const sources = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  if (['package-lock.json', ...sources].some((file) => statSync(join(root, file)).mtimeMs > age)) {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  }
}
