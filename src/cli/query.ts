import { once } from 'node:events'
import { type Command, Option } from 'commander'
import { type AnswerForm, answerForms } from '../query/write-answer.js'
import { give, say } from '../terminal/print.js'

interface Values {
  readonly output: string
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
  regesta query "describe citations" --output out`

/** `regesta query`: asks an output by SQL. */
export function query(command: Command): void {
  command
    .argument('<sql>', 'a statement over events, actors, citations and documents')
    .option('-o, --output <folder>', 'folder that regesta extract wrote', 'output')
    .addOption(new Option('--format <name>', 'form of the answer').choices(answerForms).default('table'))
    .option('--unlocked', 'let the statement read and write other files, attach databases and load extensions')
    .option('--width <characters>', 'widest cell of a table', Number, 60)
    .addHelpText('after', help)
    .action(async (sql: string, { output, format, width, unlocked }: Values) => {
      const { viewFilesOf } = await import('../run/output/read-output.js')
      const { openDatabase } = await import('../query/database.js')
      const { writeAnswer } = await import('../query/write-answer.js')
      const database = await openDatabase(await viewFilesOf(output), { locked: unlocked !== true })
      try {
        const parts = writeAnswer(await database.stream(sql), format, Math.max(8, width || 60))
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
