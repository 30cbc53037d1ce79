import type { ExportFormat } from '../export-format.js'
import { writeOneFile } from '../write-one-file.js'

/** All records in one file, as they stand in the files of an output: one a line, the documents in the order of their paths. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  summary: 'the records themselves, one a line (regesta schema record)',
  file: 'events.jsonl',
  kind: 'text',
  needsSources: false,
  open: () =>
    writeOneFile({
      file: 'events.jsonl',
      partsOf: ({ events }) => events.map((event) => `${JSON.stringify(event)}\n`),
    }),
}
