import type { Command } from 'commander'

/** Ends a command with status 2 and the message of an error that the user can mend. */
export function exitWithUsage(command: Command, error: unknown): never {
  return command.error(`error: ${error instanceof Error ? error.message : String(error)}`, { exitCode: 2 })
}
