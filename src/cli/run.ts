import { CommanderError } from 'commander'
import { warn } from '../terminal/print.js'
import { createProgram } from './create-program.js'

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
