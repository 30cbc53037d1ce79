import { Command } from 'commander'
import { version } from '../data/version.js'
import { say, warn } from '../terminal/print.js'
import { type CommandEntry, commands } from './commands.js'

/** The program with the names of all commands, and the arguments, options and actions of those that are wanted. */
export async function createProgram(
  isWanted: (name: string) => boolean,
  listed: readonly CommandEntry[] = commands,
): Promise<Command> {
  const program = new Command('regesta')
    .description('Reads prose and writes event records: what happened, when, who acted, and on whose word.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: say, writeErr: warn })
    .showHelpAfterError('(regesta --help shows what there is)')
  for (const { name, summary, load } of listed) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
    if (isWanted(name)) (await load())(command)
  }
  return program
}
