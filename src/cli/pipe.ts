import { once } from 'node:events'
import type { Command } from 'commander'
import { counted } from '../terminal/counted.js'
import { give, warn } from '../terminal/print.js'
import { addExtractionOptions, type ExtractionValues, optionsOf } from './options/extraction-options.js'
import { parseCount, parseSeconds } from './options/parse-number.js'

interface Values extends ExtractionValues {
  readonly jobs: number
  readonly timeout?: number
}

const help = `
A line in, of which published (YYYY[-MM[-DD]]) and mediaType (text/plain, text/markdown, text/html) may be left out:
  {"id": "a", "text": "In 1961 Syria left the union.[3]", "published": "2020", "mediaType": "text/plain"}

The line out is the extraction (regesta schema extraction). A line that is no document answers
  {"id": "a", "error": {"code": "wrong-document", "message": "text: …"}}
and the rest goes on; where it has no id, the message says which line it is. Empty lines are passed over; a key that no
document has is refused by name. The exit status is 1 where a line failed.

Example:
  regesta pipe < documents.ndjson > extractions.ndjson`

/** `regesta pipe`: one JSON document a line in, one extraction a line out, in order. */
export function pipe(command: Command): void {
  command
    .option('-j, --jobs <n>', 'lines at a time', parseCount, 1)
    .option('--timeout <seconds>', 'time that one line may take (default: 600; none for one job)', parseSeconds)
  addExtractionOptions(command).addHelpText('after', help).action(run)
}

async function run({ jobs, timeout, ...values }: Values): Promise<void> {
  const { answersTo } = await import('../run/answer-lines.js')
  const limit = timeout === undefined ? undefined : timeout * 1000
  const answers = answersTo(process.stdin, { options: optionsOf(values), jobs, timeout: limit })
  let failed = 0
  for await (const { content, isError } of answers) {
    if (isError) failed++
    for (const piece of [...content, '\n']) if (!give(piece)) await once(process.stdout, 'drain')
  }
  if (failed === 0) return
  warn(`${counted(failed, 'line')} failed: see "error" in the answers\n`)
  process.exitCode = 1
}
