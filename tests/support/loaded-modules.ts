import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { folderOf, regesta } from './regesta.js'

/** A script names each module that it may do without: its code is a function, which runs when the module is wanted. */
const MODULE = /\b__(?:esm|commonJS)\(\{"([^"]+)"\(/g

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly functionName: string
      readonly ranges: readonly { readonly count: number }[]
    }[]
  }[]
}

/** The modules that a command loads, as paths from the package: of each script that it loads those that ran, and those that it cannot do without. */
export function loadedModules(args: readonly string[], cwd?: string): string[] {
  const held: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync('build/modules.json', 'utf8'))
  const folder = folderOf()
  const { status } = regesta(args, { ...(cwd && { cwd }), env: { NODE_V8_COVERAGE: folder } })
  expect(status).toBe(0)
  const scripts = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage
    return result.filter(({ url }) => url.endsWith('.cjs') && !url.includes('/node_modules/'))
  })
  return scripts.flatMap(({ url, functions }) => {
    const file = relative(process.cwd(), fileURLToPath(url))
    const apart = new Set([...readFileSync(file, 'latin1').matchAll(MODULE)].map(([, name]) => name!))
    const ran = functions.filter(({ functionName, ranges }) => apart.has(functionName) && ranges[0]!.count > 0)
    return [...held[file]!.filter((name) => !apart.has(name)), ...ran.map(({ functionName }) => functionName)]
  })
}
