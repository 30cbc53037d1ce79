import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'
import { packageFile } from '../../data/package-file.js'
import { begin, type Manner } from './engine-flags.js'
import { codeExtension, readCode, writeCode } from './kept-code.js'

/** What was loaded. */
interface Loaded<T> {
  readonly program: T
  /** Keeps the code for the next time, where this thread compiled much that was not kept. To be called when it has done its work. */
  keep(): Promise<void>
}

/** A thread that worked so many times longer than the one whose code is kept has compiled more, up to some milliseconds of work. */
const LONGER = 2
const ENOUGH = 20_000

/** The program: one script, whose code can be kept on every Node. `scripts/build.mjs` writes it in ASCII, which takes half the memory. */
const PROGRAM = packageFile('dist/cli/program.cjs')

/**
 * Loads the program into this thread.
 * @param folder Where compiled code is kept; undefined where none is to be read or written.
 */
export function loadProgram<T>(folder: string | undefined, manner: Manner): Loaded<T> {
  const bytes = readFileSync(PROGRAM)
  const file = folder === undefined ? undefined : join(folder, nameOf(bytes, manner))
  const kept = file === undefined ? undefined : readCode(file)
  const script = new Script(bytes.toString('latin1'), {
    filename: PROGRAM.href,
    ...(kept && { cachedData: kept.data }),
  })
  const isUsed = kept !== undefined && script.cachedDataRejected !== true
  const before = kept?.worked ?? 0
  const module = { exports: {} }
  const require = createRequire(PROGRAM)
  script.runInThisContext()(module.exports, require, module, fileURLToPath(PROGRAM), PROGRAM.href, importOutside)
  return {
    program: module.exports as T,
    keep: async () => {
      const isEnough = (others: number, worked: number) => isUsed && (others > ENOUGH || worked < others * LONGER)
      // At most so long; how long it was indeed costs the loading of a module.
      if (file === undefined || isEnough(before, process.uptime() * 1000)) return
      const worked = performance.eventLoopUtilization().active
      // Others may have written meanwhile.
      const other = readCode(file)
      if (isEnough(other?.worked ?? 0, worked)) return
      // The flags are part of what the engine looks at.
      begin(manner)
      const data = script.createCachedData()
      if (!isUsed || data.length > (other?.data.length ?? 0)) await writeCode(file, { data, worked })
    },
  }
}

/** Imports what is not bundled, for the program: a script can do so on no Node without a warning, and in a thread not at all. */
const importOutside = (specifier: string): Promise<unknown> => import(specifier)

/** Code is of no use to another Node, another build, or with other options of the engine. */
function nameOf(program: Buffer, manner: Manner): string {
  const options = JSON.stringify([process.execArgv, process.env.NODE_OPTIONS])
  const [build, asked] = [program, options].map((of) => crc32(of).toString(16))
  return `${process.version}-${process.arch}-${build}-${asked}-${manner}${codeExtension}`
}
