import tab from '@bomb.sh/tab/commander'
import type { Command, Option } from 'commander'
import { rules } from '../check/rules/index.js'
import { give } from '../terminal/print.js'
import { commands } from './commands.js'
import { createProgram } from './create-program.js'

/** What a shell is told beside the words: nothing, that no space follows, that files are none. */
const FILES = 0
const NO_SPACE = 2
const NO_FILES = 4

const levels = ['off', 'info', 'warning', 'error']

/**
 * Answers what the last of the words of a command line may become, in the form that the scripts of `regesta completion` read.
 * Commands, options and values of a list are the library's; files are left to the shell, and rules are ours.
 */
export async function complete(words: readonly string[]): Promise<void> {
  const program = await createProgram(
    () => true,
    commands.filter(({ name }) => name !== 'completion'),
  )
  const library = tab(program, { completionCommandName: 'completion' })
  const place = placeOf(program, words)
  if (place === 'files') return answer([], FILES)
  if (place === 'rules')
    return answer(
      ruleNames().filter(([name]) => name.startsWith(words.at(-1) ?? '')),
      NO_FILES,
    )
  if (place === 'levels') return answerLevels(words.at(-1) ?? '')
  library.parse([...words])
}

type Place = 'files' | 'rules' | 'levels' | 'listed'

/** What stands at the end of a command line. */
function placeOf(program: Command, words: readonly string[]): Place {
  const [current, before] = [words.at(-1) ?? '', words.at(-2) ?? '']
  const named = words.slice(0, -1).find((word) => !word.startsWith('-'))
  const command = program.commands.find((one) => one.name() === named)
  if (command === undefined) return 'listed'
  const flag = current.startsWith('--') && current.includes('=') ? current.split('=', 1)[0]! : before
  const option = command.options.find(({ short, long }) => flag === short || flag === long)
  if (option !== undefined && takesValue(option)) return placeOfValue(option)
  if (current.startsWith('-')) return 'listed'
  const [argument] = command.registeredArguments
  if (argument?.name() === 'rule') return 'rules'
  return argument === undefined || argument.argChoices ? 'listed' : 'files'
}

const takesValue = ({ required, optional }: Option) => required || optional

function placeOfValue({ flags }: Option): Place {
  if (/<(?:folder|file|path)>/.test(flags)) return 'files'
  return flags.includes('--rule ') ? 'levels' : 'listed'
}

const ruleNames = () => rules.map(({ name, summary }) => [name, summary] as const)

/** `date-not-edtf=` and, behind it, the levels; without the flag, where that is before an `=`. */
function answerLevels(word: string): void {
  const current = word.replace(/^--rule=/, '')
  const rule = /^[\w-]+(?==)/.exec(current)?.[0]
  const values =
    rule === undefined
      ? ruleNames().map(([name, summary]) => [`${name}=`, summary] as const)
      : levels.map((level) => [`${rule}=${level}`, ''] as const)
  answer(
    values.filter(([value]) => value.startsWith(current)),
    rule === undefined ? NO_FILES + NO_SPACE : NO_FILES,
  )
}

function answer(values: readonly (readonly [value: string, description: string])[], directive: number): void {
  give([...values.map(([value, description]) => `${value}\t${description}`), `:${directive}`].join('\n').concat('\n'))
}
