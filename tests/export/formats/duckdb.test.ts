import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { regesta } from '../../support/regesta.js'
import { outputOf } from '../exported.js'
import { documents, events } from '../exported-samples.js'

test('DuckDB opens the file and finds the tables', async () => {
  const cwd = outputOf(documents)
  expect(regesta(['export', '--to', 'duckdb', '-o', 'deep/events.duckdb'], { cwd })).toMatchObject({
    status: 0,
    out: `${join('deep', 'events.duckdb')}\n`,
  })
  const instance = await DuckDBInstance.create(join(cwd, 'deep/events.duckdb'), { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()
  expect(await ask('select id, edtf from events')).toEqual(events.map(({ id, when }) => [id, when?.edtf ?? null]))
  expect(await ask(`select min(earliest)::varchar, max(latest)::varchar from events`)).toEqual([
    ['0044-01-01 (BC)', '1951-05-05'],
  ])
  const joined = 'select trigger, label from events join citations on event = id where line = 1 order by label limit 2'
  expect(await ask(joined)).toEqual([
    ['paid', '1'],
    ['bought', '2'],
  ])
  connection.closeSync()
  instance.closeSync()
})
