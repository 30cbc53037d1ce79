// The command, as one script that `main.ts` loads. What extracts is another, which threads load as well: `run/workers/worker.ts`.
import { CommanderError } from 'commander'
import { giveCode } from '../run/workers/code-for-threads.js'
import { tuneEngine } from '../run/workers/tune-engine.js'
import { warn } from '../terminal/print.js'
import { createProgram } from './create-program.js'

/** Runs a command line to its end. `folder` is where threads find compiled code. */
export async function main(args: readonly string[], folder: string | undefined): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    warn(`regesta: could not write what it has to say: ${error.message}\n`)
    process.exit(2)
  })
  // Who does not listen misses the words, and gets the status all the same.
  process.stderr.on('error', () => {})
  tuneEngine()
  giveCode(folder)
  const code = await run(args)
  // The driver of a server that went away keeps trying to reach it.
  if (code === 'queue-unavailable') process.exit()
}

/**
 * Runs a command line and sets the exit status: 0 clean, 1 findings or differences (set by the command), 2 wrong usage or an
 * internal failure, of which the code is returned.
 */
export async function run(args: readonly string[]): Promise<string | undefined> {
  try {
    // What a shell asks for when the tab key is pressed.
    if (args[0] === 'complete')
      return void (await (await import('./complete.js')).complete(args.slice(args[1] === '--' ? 2 : 1)))
    const program = await createProgram((name) => args.includes(name))
    await program.parseAsync(args, { from: 'user' })
    return undefined
  } catch (error) {
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
    const fault = error as NodeJS.ErrnoException
    if (!(error instanceof CommanderError)) warn(`${messageOf(fault)}\n`)
    return fault.code
  }
}

/** What is said of an error: the trace is for faults of this program, not of its callers or of the system. */
function messageOf({ name, code, message, stack }: NodeJS.ErrnoException): string {
  if (name === 'UsageError') return `error: ${message}`
  return `regesta: ${code === undefined ? stack : message}`
}
