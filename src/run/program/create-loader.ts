import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'
import { packageFile } from '../../data/package-file.js'
import { begin, type Manner } from './engine-flags.js'
import { codeExtension, readCode, writeCode } from './kept-code.js'

/**
 * The scripts that the command consists of, whose code can be kept on every Node: `scripts/scripts.mjs` writes them, in ASCII, which
 * takes half the memory. The command imports the other by this name.
 */
const SCRIPTS = {
  'regesta:command': packageFile('dist/cli/command.cjs'),
  'regesta:extraction': packageFile('dist/run/extraction.cjs'),
}

type Name = keyof typeof SCRIPTS

/** Loads scripts into this thread. */
interface Loader {
  /** @returns What the script exports. */
  load<T>(name: Name): T
  /** Keeps code for the next time, where this thread compiled much that was not kept. To be called when it has done its work. */
  keep(): Promise<void>
}

/** A thread that worked so many times longer than the one whose code is kept has compiled more, up to some milliseconds of work. */
const LONGER = 2
const ENOUGH = 20_000

/** @param folder Where compiled code is kept; undefined where none is to be read or written. */
export function createLoader(folder: string | undefined, manner: Manner): Loader {
  const loaded = new Map<Name, Loaded>()
  const load = (name: Name): Loaded => {
    const known = loaded.get(name)
    if (known !== undefined) return known
    const script = loadScript(SCRIPTS[name], folder, manner, importFor)
    loaded.set(name, script)
    return script
  }
  // A script can import nothing by itself without a warning, and in a thread nothing at all.
  const importFor = async (specifier: string): Promise<unknown> =>
    specifier in SCRIPTS ? load(specifier as Name).exports : import(specifier)
  return {
    load: <T>(name: Name) => load(name).exports as T,
    keep: async () => {
      for (const script of loaded.values()) await keepCode(script, manner)
    },
  }
}

interface Loaded {
  readonly exports: unknown
  readonly script: Script
  /** Where its code is kept, if it is. */
  readonly file: string | undefined
  /** How many milliseconds the thread had worked whose code this one runs; 0 where it has compiled its own. */
  readonly worked: number
}

type Import = (specifier: string) => Promise<unknown>

function loadScript(url: URL, folder: string | undefined, manner: Manner, importFor: Import): Loaded {
  const bytes = readFileSync(url)
  const file = folder === undefined ? undefined : join(folder, nameOf(bytes, manner))
  const kept = file === undefined ? undefined : readCode(file)
  const script = new Script(bytes.toString('latin1'), { filename: url.href, ...(kept && { cachedData: kept.data }) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(url), module, fileURLToPath(url), url.href, importFor)
  const worked = kept === undefined || script.cachedDataRejected === true ? 0 : kept.worked
  return { exports: module.exports, script, file, worked }
}

async function keepCode({ script, file, worked: before }: Loaded, manner: Manner): Promise<void> {
  const isEnough = (others: number, worked: number) => others > ENOUGH || worked < others * LONGER
  // At most so long; how long it was indeed costs the loading of a module.
  if (file === undefined || isEnough(before, process.uptime() * 1000)) return
  const worked = performance.eventLoopUtilization().active
  // Others may have written meanwhile; what this thread could not use is of no use.
  const other = before > 0 ? readCode(file) : undefined
  if (isEnough(other?.worked ?? 0, worked)) return
  // The flags are part of what the engine looks at.
  begin(manner)
  const data = script.createCachedData()
  if (data.length > (other?.data.length ?? 0)) await writeCode(file, { data, worked })
}

/** Code is of no use to another Node, for another script, or with other options of the engine. */
function nameOf(script: Buffer, manner: Manner): string {
  const options = JSON.stringify([process.execArgv, process.env.NODE_OPTIONS])
  const [text, asked] = [script, options].map((of) => crc32(of).toString(16))
  return `${process.version}-${process.arch}-${text}-${asked}-${manner}${codeExtension}`
}
