import { resolve } from 'node:path'
import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBResult } from '@duckdb/node-api'
import { writeYear } from '../calendar/write-year.js'
import { literal } from '../tables/sql.js'
import { escapeGlob, type ViewFiles, viewsOf } from '../tables/views.js'
import type { Answer, AnswerStream, Cell, Row } from './answer.js'

/** DuckDB is not installed: it is an optional peer, loaded by the commands that need it alone. */
export class MissingDatabaseError extends Error {
  override readonly name = 'MissingDatabaseError'
  readonly code = 'missing-duckdb'
}

/** A statement that a locked database does not run. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
  readonly code = 'locked'
}

/** A statement without words. */
export class EmptyError extends Error {
  override readonly name = 'EmptyError'
  readonly code = 'empty'
}

/** An open database over an output. */
export interface Database {
  /** Runs one statement and gives its answer; the error of a wrong one is the database's own. */
  ask(sql: string): Promise<Answer>
  /** The same, for an answer that may be larger than memory: rows are read when they are asked for. */
  stream(sql: string): Promise<AnswerStream>
  close(): void
}

/**
 * Opens a database in memory with the views `events`, `actors`, `citations` and `documents` over the files of an output.
 * Nothing is copied: the views read the files when they are asked, in one thread, so that an answer is the same each
 * time. Extensions are never fetched. A locked one answers
 * questions about these files and does nothing else: no other file, no network, no extension, no writing.
 */
export async function openDatabase(files: ViewFiles, { locked }: { locked: boolean }): Promise<Database> {
  const { DuckDBInstance, StatementType } = await loadDatabase()
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // What an `ORDER BY` leaves open, and a sum of decimals, comes out as the threads happen to end: with one, the same each time.
    threads: '1',
  })
  const connection = await instance.connect()
  for (const view of viewsOf(files)) await connection.run(view)
  if (locked) for (const statement of lockOf(files)) await connection.run(statement)
  const asking: readonly number[] = [StatementType.SELECT, StatementType.EXPLAIN]
  const stream = async (sql: string) => {
    if (sql.replaceAll(/--[^\n]*|[\s;]/g, '') === '')
      throw new EmptyError('Unexpected empty statement, expected a question: SELECT …')
    return streamOf(await (locked ? askLocked(connection, sql, asking) : connection.stream(sql)))
  }
  return {
    stream,
    ask: async (sql) => {
      const { columns, parts } = await stream(sql)
      const rows: Row[] = []
      for await (const part of parts) for (const row of part) rows.push(row)
      return { columns, rows }
    },
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

function lockOf({ manifest, events }: ViewFiles): string[] {
  // DuckDB asks for the pattern as well as for the file that it stands for.
  const names = [manifest, ...events].flatMap((file) => [file, escapeGlob(file)]).map((file) => resolve(file))
  const paths = [...new Set(names)].map(literal)
  return [
    `SET allowed_paths = [${paths.join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
}

/** Runs what only asks. The files that may be read could be written as well, and `explain analyze` runs what it explains. */
async function askLocked(connection: DuckDBConnection, sql: string, asking: readonly number[]): Promise<DuckDBResult> {
  const statements = await connection.extractStatements(sql)
  const prepared: DuckDBPreparedStatement[] = []
  for (let i = 0; i < statements.count; i++) {
    const statement = await statements.prepare(i)
    const isQuestion =
      asking.includes(statement.statementType) && !(/\bexplain\b/i.test(sql) && /\banalyze\b/i.test(sql))
    if (!isQuestion) throw new LockedError('Unexpected statement, expected a question to the output: see --unlocked')
    prepared.push(statement)
  }
  if (prepared.length > 1)
    throw new LockedError(`Unexpected ${prepared.length} questions, expected one: ask them one by one`)
  return await prepared[0]!.stream()
}

function streamOf(result: DuckDBResult): AnswerStream {
  const types = result.columnTypes().map(String)
  async function* parts(): AsyncGenerator<Row[]> {
    for await (const rows of result.yieldRowsJson()) {
      yield rows.map((row) => row.map((value, index) => cellOf(value as Cell, types[index]!)))
    }
  }
  return { columns: result.deduplicatedColumnNames(), parts: parts() }
}

/** Whole numbers come as text, since they may be longer than a number holds; those that fit become numbers. */
function cellOf(value: Cell, type: string): Cell {
  if (type === 'DATE' && typeof value === 'string') return dateOf(value)
  if (typeof value !== 'string' || !/^(?:BIGINT|HUGEINT|UBIGINT|UHUGEINT|DECIMAL.*)$/.test(type)) return value
  const number = Number(value)
  return Number.isSafeInteger(number) || type.startsWith('DECIMAL') ? number : value
}

/** A day as records spell it: `-0043-03-15`, which DuckDB spells `0044-03-15 (BC)` (but for 1 BC), and `Y12026-01-01`. */
function dateOf(value: string): string {
  const match = /^(\d+)(-\d\d-\d\d)( \(BC\))?$/.exec(value)
  if (match === null) return value
  const year = Number(match[1])
  return `${writeYear(match[3] === undefined ? year : 1 - year)}${match[2]}`
}
