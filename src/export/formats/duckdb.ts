import { literal } from '../../tables/sql.js'
import { tables } from '../../tables/tables.js'
import type { ExportFormat } from '../export-format.js'

/** A DuckDB database with a table of each kind. */
export const duckdb: ExportFormat = {
  name: 'duckdb',
  summary: 'a DuckDB database',
  file: 'regesta.duckdb',
  kind: 'database',
  statements: (file) => [
    `ATTACH ${literal(file)} AS export`,
    ...tables.map(({ name }) => `CREATE OR REPLACE TABLE export.${name} AS FROM ${name}`),
    'DETACH export',
  ],
}
