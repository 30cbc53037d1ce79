import { literal } from '../../tables/sql.js'
import { tables } from '../../tables/tables.js'
import type { ExportFormat } from '../export-format.js'

/** Rows that are held until they are written: each of the database's threads gathers so many. */
const ROWS = 16_384

/** One Parquet file a table, with the columns' types stated: for DuckDB, pandas, Polars, Spark. */
export const parquet: ExportFormat = {
  name: 'parquet',
  summary: 'tables for pandas, Polars, Spark',
  file: null,
  kind: 'database',
  statements: (folder) =>
    tables.map(
      ({ name }) =>
        `COPY ${name} TO ${literal(`${folder}/${name}.parquet`)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROWS})`,
    ),
}
