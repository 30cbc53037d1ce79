import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { askResident } from './ask-resident.js'

/** The built command. */
export const bin = join(import.meta.dirname, '../../dist/cli/main.js')

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Where a user's caches are, in a folder of the test. */
export const cachesIn = (folder: string) => ({
  XDG_CACHE_HOME: join(folder, '.cache'),
  LOCALAPPDATA: join(folder, '.cache'),
})

/** How the built command is run. */
interface Call {
  readonly cwd?: string
  readonly input?: string
  /** What its environment has besides; it then has a process of its own. */
  readonly env?: Readonly<Record<string, string>>
  /** In a process of its own, because that is what is tested. */
  readonly alone?: true
}

/** Commands that stay connected, or read the standard input as it comes. */
const alwaysAlone = ['collect', 'pipe', 'submit', 'work']

/** Runs the built command in a folder: in a process that stays, which takes a fraction of the time, or in one of its own. */
export function regesta(args: readonly string[], { cwd = process.cwd(), input = '', env: own, alone }: Call = {}): Run {
  const env = { ...process.env, ...cachesIn(cwd), ...own }
  const stays = own === undefined && !alone && !alwaysAlone.includes(args[0] ?? '')
  if (stays) return askResident({ args, cwd, input, env })
  const run = spawnSync(process.execPath, [bin, ...args], { cwd, input, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

/** A folder of the given files that is gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Every file under a folder with its content, ascending by path; no link is followed, which Nodes do and do not by themselves. */
export function filesOf(folder: string): Record<string, string> {
  const walk = (within: string): string[] =>
    readdirSync(within, { withFileTypes: true }).flatMap((entry) => {
      const path = join(within, entry.name)
      return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : []
    })
  const files = walk(folder).sort()
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]))
}
