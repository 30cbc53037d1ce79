import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { folderOf, regesta } from './regesta.js'

const HOOK = 'export function load(url, context, next) { process._rawDebug(url); return next(url, context) }'
const REGISTER = "import { register } from 'node:module'\nregister('./hook.mjs', import.meta.url)\n"

/** The modules that a command loads, as paths from the package: which a chunk holds, the build has written down. */
export function loadedModules(args: readonly string[], cwd?: string): string[] {
  const hooks = folderOf({ 'hook.mjs': HOOK, 'register.mjs': REGISTER })
  const env = { NODE_OPTIONS: `--import=${join(hooks, 'register.mjs')}` }
  const { status, err } = regesta(args, { ...(cwd && { cwd }), env })
  expect(status).toBe(0)
  const held: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync('build/modules.json', 'utf8'))
  const files = err.split('\n').filter((url) => url.startsWith('file:') && !url.includes('/node_modules/'))
  const parts = files.flatMap((url) => held[relative(process.cwd(), fileURLToPath(url))] ?? [])
  return [...parts, ...(err.match(/node_modules\/\S+/g) ?? [])]
}
