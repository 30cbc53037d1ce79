import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { folderOf, regesta } from './regesta.js'

/** The program names each module that it may do without: its code is a function, which runs when the module is wanted. */
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

/** The modules that a command loads, as paths from the package: those that ran, and those that the program cannot do without. */
export function loadedModules(args: readonly string[], cwd?: string): string[] {
  const program = readFileSync('dist/cli/program.cjs', 'latin1')
  const held: readonly string[] = JSON.parse(readFileSync('build/modules.json', 'utf8'))
  const apart = new Set([...program.matchAll(MODULE)].map(([, name]) => name!))
  const together = held.filter((name) => !apart.has(name))
  const folder = folderOf()
  const { status } = regesta(args, { ...(cwd && { cwd }), env: { NODE_V8_COVERAGE: folder } })
  expect(status).toBe(0)
  const ran = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage
    const functions = result.filter(({ url }) => url.endsWith('/program.cjs')).flatMap((script) => script.functions)
    return functions.filter(({ functionName, ranges }) => apart.has(functionName) && ranges[0]!.count > 0)
  })
  return [...together, ...ran.map(({ functionName }) => functionName)]
}
