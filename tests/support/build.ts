import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Builds `dist` once before the tests where a source is newer: commands are tested as they ship, and tables are read there. */
export function setup(): void {
  const built = join(root, 'dist/cli/main.js')
  const age = existsSync(built) ? statSync(built).mtimeMs : 0
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  if (sources.some((file) => statSync(join(root, 'src', file)).mtimeMs > age)) {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  }
}
