import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { folderOf, regesta } from './regesta.js'

const HOOK = 'export function load(url, context, next) { process._rawDebug(url); return next(url, context) }'
const REGISTER = "import { register } from 'node:module'\nregister('./hook.mjs', import.meta.url)\n"

/** The modules that a command loads, as paths from the package: those of a chunk stand in its comments. */
export function loadedModules(args: readonly string[], cwd?: string): string[] {
  const hooks = folderOf({ 'hook.mjs': HOOK, 'register.mjs': REGISTER })
  const env = { NODE_OPTIONS: `--import=${join(hooks, 'register.mjs')}` }
  const { status, err } = regesta(args, { ...(cwd && { cwd }), env })
  expect(status).toBe(0)
  const files = err.split('\n').filter((url) => url.startsWith('file:') && !url.includes('/node_modules/'))
  const parts = files.flatMap(
    (url) => readFileSync(fileURLToPath(url), 'utf8').match(/^\/\/ (?:src|node_modules)\/.*/gm) ?? [],
  )
  return [...parts.map((comment) => comment.slice(3)), ...(err.match(/node_modules\/\S+/g) ?? [])]
}
