import { Command, CommanderError } from 'commander'
import { vi } from 'vitest'
import type { Run } from './regesta.js'

/** Runs a command in this process, as `regesta` would in one of its own: its status, and what it writes. */
export async function callCommand(define: (command: Command) => void, args: readonly string[]): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const command = new Command('regesta')
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.push(text), writeErr: (text) => err.push(text) })
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  const before = process.exitCode
  process.exitCode = 0
  let status = 0
  try {
    define(command)
    await command.parseAsync(args, { from: 'user' })
    status = Number(process.exitCode)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    status = error.exitCode === 0 ? 0 : 2
  } finally {
    write.mockRestore()
    process.exitCode = before
  }
  return { status, out: out.join(''), err: err.join('') }
}
