import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ChangeKind, changeKinds } from '../diff/change.js'
import { describeEvent } from '../diff/describe-event.js'
import { formats } from '../diff/formats/index.js'
import { ignoreReview } from '../diff/ignore-review.js'
import { parseKinds, selectChanges } from '../diff/select-changes.js'
import { diffOutputs } from '../run/diff-outputs.js'
import { readSide } from '../run/output/read-side.js'
import { give, say } from '../terminal/print.js'
import { addPlaceOptions, type PlaceValues, placesOf } from './options/places.js'
import { exitWithUsage } from './printing/exit-with-usage.js'

interface Values extends PlaceValues {
  readonly format: string
  readonly stat?: true
  readonly only?: ChangeKind[]
  readonly failOn?: ChangeKind[]
  readonly textconv?: true
  readonly ignoreReview?: true
}

const help = `
Compares two outputs event by event. Each side is a folder, a file of records, or REV:path of the git repository. Where
one is named, it is compared with what git has of it in HEAD; where none is, output is.
Kinds of change: ${changeKinds.join(', ')}. What people decided (regesta review) is told
from what the extractor reads otherwise.

Exit status: 0 the same, 1 different, 2 trouble, as diff(1).

Examples:
  regesta diff                                    what is not committed yet, of output/
  regesta diff out                                the same of out/
  regesta diff main:output HEAD:output --stat     numbers of a branch
  regesta diff old new --only added,removed
  regesta diff old new --fail-on removed,re-dated --format markdown > comment.md`

/** `regesta diff`: says what changed between two outputs. */
export function diff(command: Command): void {
  addPlaceOptions(command)
    .argument('[before]', 'folder, file or REV:path')
    .argument('[after]', 'the same', undefined)
    .addOption(
      new Option('--format <name>', 'how changes are shown').choices(formats.map(({ name }) => name)).default('pretty'),
    )
    .option('--stat', 'numbers only')
    .option('--only <kinds>', 'show only these kinds of change', kindsOf)
    .option('--fail-on <kinds>', 'exit with 1 only where there are changes of these kinds', kindsOf)
    .option('--ignore-review', 'leave out what people decided: what the extractor alone changed')
    .option('--textconv', "print one file's events in lines that git diff can compare")
    .addHelpText('after', help)
    .action(async (first: string | undefined, second: string | undefined, values: Values) => {
      if (values.textconv) {
        if (first === undefined) return exitWithUsage(command, 'no file is named for --textconv')
        const { documents } = await orTrouble(command, readSide(first))
        say(documents.flatMap(({ records }) => records.map(describeEvent)).join('\n'))
        return
      }
      const [before, after] = second === undefined ? await sidesOf(first, values) : [first!, second]
      const found = await orTrouble(command, diffOutputs(before, after))
      const all = values.ignoreReview ? ignoreReview(found) : found
      const shown = values.only === undefined ? all : selectChanges(all, values.only)
      const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
      const format = formats.find(({ name }) => name === values.format)!
      const print = values.format === 'pretty' ? say : give
      print(format.write(shown, { before, after, color, stat: values.stat === true, folds: values.only === undefined }))
      const failing = values.failOn === undefined ? shown : selectChanges(all, values.failOn)
      process.exitCode = failing.documents.length > 0 ? 1 : 0
    })
}

/** What is compared where one side is named, or none: with what git has of it. */
async function sidesOf(named: string | undefined, values: PlaceValues): Promise<[string, string]> {
  const path = /^[^:/.-][^:]*:(?:\.\/)?(.+)$/.exec(named ?? '')?.[1]
  if (named !== undefined && path !== undefined && !existsSync(named)) return [named, path]
  const { output } = await placesOf(named, values)
  const inside = relative('.', output).split(sep).join('/')
  return [`HEAD:./${inside}`, output]
}

/** What an answer gives, or status 2 where a side cannot be read. */
async function orTrouble<T>(command: Command, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof RangeError) return exitWithUsage(command, error)
    throw error
  }
}

function kindsOf(text: string): ChangeKind[] {
  try {
    return parseKinds(text)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}
