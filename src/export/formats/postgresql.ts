import { copyLine } from '../../tables/copy-line.js'
import { rowsOf } from '../../tables/rows-of.js'
import { literal, quotedName } from '../../tables/sql.js'
import type { ColumnType } from '../../tables/table.js'
import { tables } from '../../tables/tables.js'
import type { ExportFormat } from '../export-format.js'

const FILE = 'regesta.sql'
const TYPES: Readonly<Partial<Record<ColumnType, string>>> = { VARCHAR: 'text', 'VARCHAR[]': 'text[]' }

/**
 * A script for psql that makes the tables in a schema of their own, `regesta`, in one transaction: all or nothing. Tables that an
 * earlier one made are replaced.
 */
export const postgresql: ExportFormat = {
  name: 'postgresql',
  summary: 'tables for PostgreSQL, by psql -f',
  file: FILE,
  kind: 'text',
  needsSources: false,
  open: () => ({
    begin: () => [{ file: FILE, text: head() }],
    add: (document) =>
      tables.map((table) => {
        const types = table.columns.map(({ type }) => type)
        const rows = Array.from(rowsOf(table, [document]), (row) => copyLine(row, types))
        const text = rows.length === 0 ? '' : `COPY regesta.${table.name} FROM stdin;\n${rows.join('')}\\.\n`
        return { file: FILE, text }
      }),
    end: () => [{ file: FILE, text: tail }],
    leftOut: () => 0,
  }),
}

function head(): string {
  const made = tables.map(({ name, columns }) => {
    const list = columns.map(
      (column) => `  ${quotedName(column.name)} ${TYPES[column.type] ?? column.type.toLowerCase()}`,
    )
    const said = columns.map(
      (column) => `COMMENT ON COLUMN regesta.${name}.${quotedName(column.name)} IS ${literal(column.says)};\n`,
    )
    return `DROP TABLE IF EXISTS regesta.${name};\nCREATE TABLE regesta.${name} (\n${list.join(',\n')}\n);\n${said.join('')}`
  })
  const settings =
    "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\nSET client_min_messages = warning;\n"
  return `\\set ON_ERROR_STOP on\n${settings}BEGIN;\nCREATE SCHEMA IF NOT EXISTS regesta;\n${made.join('')}`
}

const tail = `CREATE INDEX ON regesta.events (earliest, latest);
CREATE INDEX ON regesta.events (edtf);
CREATE INDEX ON regesta.actors (entity);
COMMIT;
`
