import { csvLine } from '../../tables/csv-line.js'
import type { ExportFormat } from '../export-format.js'
import { flatColumns, flatRow } from '../flat-row.js'
import { writeOneFile } from '../write-one-file.js'

/** One CSV file for a spreadsheet, a row an event with its actors, arguments and citations. */
export const flatCsv: ExportFormat = {
  name: 'flat-csv',
  summary: 'one table for spreadsheets, a row an event',
  file: 'events.csv',
  kind: 'text',
  needsSources: false,
  open: () =>
    writeOneFile({
      file: 'events.csv',
      head: csvLine(flatColumns),
      partsOf: ({ events }) => events.map((event) => csvLine(flatRow(event))),
    }),
}
