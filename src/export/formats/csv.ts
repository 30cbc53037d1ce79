import { csvLine } from '../../tables/csv-line.js'
import { rowsOf } from '../../tables/rows-of.js'
import { tables } from '../../tables/tables.js'
import type { ExportFormat } from '../export-format.js'

/** One CSV file a table, for spreadsheets: RFC 4180, UTF-8, no cell that a spreadsheet would run as a formula. */
export const csv: ExportFormat = {
  name: 'csv',
  summary: 'tables for spreadsheets',
  file: null,
  kind: 'text',
  needsSources: false,
  write: (documents) => ({
    files: tables.map((table) => ({
      name: `${table.name}.csv`,
      text: csvLine(table.columns.map(({ name }) => name)) + [...rowsOf(table, documents)].map(csvLine).join(''),
    })),
    leftOut: 0,
  }),
}
