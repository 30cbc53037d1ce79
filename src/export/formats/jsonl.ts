import type { ExportFormat } from '../export-format.js'

/** All records in one file, as they stand in the files of an output: one a line, the documents in the order of their paths. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  summary: 'the records themselves, one a line (regesta schema record)',
  file: 'events.jsonl',
  kind: 'text',
  needsSources: false,
  write: (documents) => {
    const text = documents.flatMap(({ events }) => events.map((event) => `${JSON.stringify(event)}\n`)).join('')
    return { files: [{ name: 'events.jsonl', text }], leftOut: 0 }
  },
}
