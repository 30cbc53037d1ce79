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
  open: () => ({
    begin: () =>
      tables.map(({ name, columns }) => ({ file: `${name}.csv`, text: csvLine(columns.map((column) => column.name)) })),
    add: (document) =>
      tables.map((table) => ({
        file: `${table.name}.csv`,
        text: Array.from(rowsOf(table, [document]), csvLine).join(''),
      })),
    end: () => [],
    leftOut: () => 0,
  }),
}
