import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { type AnswerForm, answerForms } from '../query/write-answer.js'
import { UsageError } from '../run/errors/usage-error.js'
import { give, say } from '../terminal/print.js'
import { addPlaceOptions, type PlaceValues, placesOf } from './options/places.js'

interface Values extends PlaceValues {
  readonly output?: string
  readonly format: AnswerForm
  readonly width: number
  readonly unlocked?: true
}

const help = `
The views are events, actors, citations and documents; their columns are in docs/query.md, and "describe events" lists
them. The SQL is DuckDB's (optional: npm install @duckdb/node-api).

Examples:
  regesta query "select edtf, trigger, quote from events where earliest >= '1978-01-01' order by earliest"
  regesta query "select name, count(*) as events from actors group by name order by events desc" --format csv
  regesta query out "describe citations"                       of the output in out/
  regesta query "select * from works" --format csv -o works.csv`

/** `regesta query`: asks an output by SQL. */
export function query(command: Command): void {
  addPlaceOptions(command)
    .usage('[options] [output] <sql>')
    .argument('<words...>', 'folder that regesta extract wrote (default: output), and a statement over its views')
    .option('-o, --output <file>', 'file to write the answer to')
    .addOption(new Option('--format <name>', 'form of the answer').choices(answerForms).default('table'))
    .option('--unlocked', 'let the statement read and write other files, attach databases and load extensions')
    .option('--width <characters>', 'widest cell of a table', Number, 60)
    .addHelpText('after', help)
    .action(async (words: string[], { format, width, unlocked, output: file, ...values }: Values) => {
      const { folder, sql } = questionOf(words)
      if (file !== undefined) await expectNoFolder(file, sql)
      const { output } = await placesOf(folder, values)
      const { viewFilesOf } = await import('../run/output/read-output.js')
      const { openDatabase } = await import('../query/database.js')
      const { writeAnswer } = await import('../query/write-answer.js')
      const database = await openDatabase(await viewFilesOf(output), { locked: unlocked !== true })
      try {
        const parts = writeAnswer(await database.stream(sql), format, Math.max(8, width || 60))
        if (file !== undefined) {
          const { writeFile } = await import('../run/files/write-file.js')
          let answer = ''
          for await (const part of parts) answer += part
          await writeFile(file, answer)
          return
        }
        for await (const part of parts) {
          if (format === 'table') say(part)
          else if (!give(part)) await once(process.stdout, 'drain')
        }
      } catch (error) {
        command.error(`error: ${(error as Error).message}`)
      } finally {
        database.close()
      }
    })
}

/** @throws {UsageError} where the words are not an output, or none, and one statement. */
function questionOf(words: readonly string[]): { folder: string | undefined; sql: string } {
  if (words.length > 2)
    throw new UsageError('Unexpected words, expected one statement in quotes: "select … from events"')
  const isFolderAlone = words.length === 1 && /^[\w./-]+$/.test(words[0]!)
  if (isFolderAlone)
    throw new UsageError(`no statement for ${words[0]}: regesta query ${words[0]} "select … from events"`)
  return words.length === 1 ? { folder: undefined, sql: words[0]! } : { folder: words[0], sql: words[1]! }
}

/** The output to ask was once named by `-o`. @throws {UsageError} */
async function expectNoFolder(file: string, sql: string): Promise<void> {
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory() === true
  if (!isFolder) return
  const command = `regesta query ${file} ${JSON.stringify(sql)}`
  throw new UsageError(`${file} is a folder, expected a file for the answer; to ask what is in it: ${command}`)
}
