import type { DuckDBConnection } from '@duckdb/node-api'
import { type ViewFiles, viewsOf } from '../tables/views.js'
import type { Answer, Cell } from './answer.js'

/** DuckDB is not installed: it is an optional peer, loaded by the commands that need it alone. */
export class MissingDatabaseError extends Error {
  override readonly name = 'MissingDatabaseError'
  readonly code = 'missing-duckdb'
}

/** An open database over an output. */
export interface Database {
  /** Runs one statement and gives its answer; the error of a wrong one is the database's own. */
  ask(sql: string): Promise<Answer>
  close(): void
}

/**
 * Opens a database in memory with the views `events`, `actors`, `citations` and `documents` over the files of an output.
 * Nothing is copied: the views read the files when they are asked. Extensions are never fetched.
 */
export async function openDatabase(files: ViewFiles): Promise<Database> {
  const { DuckDBInstance } = await loadDatabase()
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  for (const view of viewsOf(files)) await connection.run(view)
  return {
    ask: (sql) => ask(connection, sql),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function loadDatabase() {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new MissingDatabaseError('This needs DuckDB, which is not installed: npm install @duckdb/node-api')
  }
}

async function ask(connection: DuckDBConnection, sql: string): Promise<Answer> {
  const reader = await connection.runAndReadAll(sql)
  const types = reader.columnTypes().map(String)
  return {
    columns: reader.deduplicatedColumnNames(),
    rows: reader.getRowsJson().map((row) => row.map((value, index) => cellOf(value as Cell, types[index]!))),
  }
}

/** Whole numbers come as text, since they may be longer than a number holds; those that fit become numbers. */
function cellOf(value: Cell, type: string): Cell {
  if (typeof value !== 'string' || !/^(?:BIGINT|HUGEINT|UBIGINT|UHUGEINT|DECIMAL.*)$/.test(type)) return value
  const number = Number(value)
  return Number.isSafeInteger(number) || type.startsWith('DECIMAL') ? number : value
}
