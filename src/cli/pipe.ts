import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { addExtractionOptions, type ExtractionValues, optionsOf } from './extraction-options.js'

const help = `
A line in, of which published (YYYY[-MM[-DD]]) and mediaType (text/plain, text/markdown) may be left out:
  {"id": "a", "text": "In 1961 Syria left the union.[3]", "published": "2020", "mediaType": "text/plain"}

The line out is the extraction (regesta schema extraction). A line that is no document answers
  {"id": "a", "error": {"code": "wrong-document", "message": "text: …"}}
and the rest goes on. Empty lines are passed over. The exit status is 0 wherever every line was answered.

Example:
  regesta pipe < documents.ndjson > extractions.ndjson`

/** `regesta pipe`: one JSON document a line in, one extraction a line out, in order. */
export function pipe(command: Command): void {
  addExtractionOptions(command)
    .addHelpText('after', help)
    .action(async (values: ExtractionValues) => {
      const { answerLine } = await import('../run/answer-line.js')
      const options = optionsOf(values)
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line.trim() === '') continue
        if (!process.stdout.write(`${answerLine(line, options)}\n`)) await once(process.stdout, 'drain')
      }
    })
}
