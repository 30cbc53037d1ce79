import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../src/query/answer.js'
import { type Database, openDatabase } from '../../src/query/database.js'
import { type AnswerForm, writeAnswer } from '../../src/query/write-answer.js'
import { rowsOf } from '../../src/tables/rows-of.js'
import { tables } from '../../src/tables/tables.js'
import { outputOf } from '../export/exported.js'
import { documents, events } from '../export/exported-samples.js'
import { regesta } from '../support/regesta.js'

async function databaseOf(given: typeof documents): Promise<Database> {
  const folder = join(outputOf(given), 'output')
  const paths = given.map(({ document }) => join(folder, document.outputs[0]!.path))
  return openDatabase(
    { manifest: join(folder, 'manifest.json'), events: paths, longestRecord: 1 << 20 },
    { locked: true },
  )
}

test.each(tables)('the view $name holds what its definition gives as rows, in order', async (table) => {
  const database = await databaseOf(documents)
  const { columns, rows } = await database.ask(`select * from ${table.name}`)
  const { rows: plan } = await database.ask(`explain select * from ${table.name}`)
  database.close()
  expect(columns).toEqual(table.columns.map(({ name }) => name))
  expect(rows).toEqual([...rowsOf(table, documents)])
  // Records are read once, and not joined with what they hold.
  expect(JSON.stringify(plan)).toContain('READ_JSON')
  expect(JSON.stringify(plan)).not.toContain('JOIN')
})

test('days BC are spelt as in records, and decades count down', async () => {
  const database = await databaseOf(documents)
  const asked = `select d, cast(floor(year(d) / 10) * 10 as integer) as decade
    from (values (date '-0043-03-15'), (date '0000-01-01'), (date '0079-08-24')) as days(d)`
  expect((await database.ask(asked)).rows).toEqual([
    ['-0043-03-15', -50],
    ['0000-01-01', 0],
    ['0079-08-24', 70],
  ])
  database.close()
})

test('what an order leaves open comes out the same each time: files one after the other, in one thread', async () => {
  const [first] = documents
  const many = Array.from({ length: 40 }, (_, at) => {
    const path = `${at}.events.jsonl`
    return { ...first!, document: { ...first!.document, outputs: [{ ...first!.document.outputs[0]!, path }] } }
  })
  const answers = new Set<string>()
  for (let time = 0; time < 10; time++) {
    const database = await databaseOf(many)
    expect((await database.ask(`select current_setting('threads')`)).rows).toEqual([[1]])
    const { rows } = await database.ask('select trigger, quote from events order by negated')
    answers.add(JSON.stringify(rows))
    database.close()
  }
  expect(answers.size).toBe(1)
})

test('file names are read as they are, not as patterns', async () => {
  const [first] = documents
  const path = "a[1]*?'{x}.txt.events.jsonl"
  const odd = { ...first!, document: { ...first!.document, outputs: [{ ...first!.document.outputs[0]!, path }] } }
  const database = await databaseOf([odd])
  expect((await database.ask('select count(*) from events')).rows).toEqual([[first!.events.length]])
  database.close()
})

test('an output without documents or events has empty views', async () => {
  for (const given of [[], [{ ...documents[0]!, events: [] }]]) {
    const database = await databaseOf(given)
    for (const { name } of tables.filter((table) => table.name !== 'documents')) {
      expect((await database.ask(`select * from ${name}`)).rows).toEqual([])
    }
    expect((await database.ask('select * from documents')).rows).toHaveLength(given.length)
    database.close()
  }
})

describe('the queries of the documentation', () => {
  const queries = [...readFileSync('docs/query.md', 'utf8').matchAll(/^([^\n]+):\n\n```sql\n([^`]+)```$/gm)]
  let database: Database
  beforeAll(async () => {
    const folder = join(import.meta.dirname, '../../output')
    const { documents: found } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    const paths = found.map(({ outputs }: (typeof documents)[0]['document']) => join(folder, outputs[0]!.path))
    database = await openDatabase(
      { manifest: join(folder, 'manifest.json'), events: paths, longestRecord: 1 << 20 },
      { locked: true },
    )
  })
  afterAll(() => database.close())

  test('are ten', () => expect(queries).toHaveLength(10))

  test.each(queries.map(([, title, sql]) => [title!, sql!] as const))('%s', async (title, sql) => {
    const { rows } = await database.ask(sql)
    if (!/nothing supports|not having happened|by assumption/.test(title)) expect(rows.length).toBeGreaterThan(0)
  })

  test('name every column of every view', () => {
    const text = readFileSync('docs/query.md', 'utf8')
    for (const { name, columns } of tables) {
      const part = text
        .split('## Ten queries')[0]!
        .split('\n\n')
        .find((paragraph) => paragraph.startsWith(`\`${name}\``))!
      for (const column of columns) expect(part).toContain(`\`${column.name}\``)
    }
  })
})

describe('a locked database', () => {
  const outside = join(tmpdir(), 'regesta-elsewhere')
  test.each([
    ['a file that is none of the output', `select * from read_text('${outside}/secret.txt')`],
    ['the names in a folder', `select * from glob('${outside}/*')`],
    ['writing to another file', `copy events to '${outside}/copy.csv'`],
    ['writing over the output', `copy (select 1) to 'FILE' (use_tmp_file false)`],
    ['the same, when it is explained', `explain analyze copy (select 1) to 'FILE' (use_tmp_file false)`],
    ['the same, behind a question', `select 1; copy (select 1) to 'FILE' (use_tmp_file false)`],
    ['the same, prepared', `prepare a as copy (select 1) to 'FILE' (use_tmp_file false); execute a`],
    ['another database', `attach '${outside}/other.db'`],
    ['an extension', 'install httpfs'],
    ['unlocking it', 'set enable_external_access = true'],
  ])('has no way to %s', async (_, sql) => {
    const folder = join(outputOf(documents), 'output')
    const file = join(folder, documents[0]!.document.outputs[0]!.path)
    const before = readFileSync(file, 'utf8')
    const database = await openDatabase(
      { manifest: join(folder, 'manifest.json'), events: [file], longestRecord: 1 << 20 },
      { locked: true },
    )
    await expect(database.ask(sql.replace('FILE', file))).rejects.toThrow(/Permission Error|--unlocked|Cannot change/)
    expect((await database.ask('select count(*) from events')).rows).toEqual([[documents[0]!.events.length]])
    database.close()
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test.each([
    ['', 'Unexpected empty statement'],
    [' ; -- nothing is asked', 'Unexpected empty statement'],
    ['select 1; select 2', 'Unexpected 2 questions'],
  ])('says of %j that it is %s', async (sql, message) => {
    const database = await databaseOf(documents)
    await expect(database.ask(sql)).rejects.toThrow(message)
    database.close()
  })

  test('explains how it answers', async () => {
    const database = await databaseOf(documents)
    expect((await database.ask('explain select id from events')).rows.flat().join()).toContain('READ_JSON')
    database.close()
  })

  test('is unlocked by the caller alone', () => {
    const cwd = outputOf(documents)
    const sql = "copy (select count(*) as n from events) to 'n.csv'"
    expect(regesta(['query', sql], { cwd })).toMatchObject({ status: 2 })
    expect(regesta(['query', sql, '--unlocked'], { cwd })).toMatchObject({ status: 0 })
    expect(readFileSync(join(cwd, 'n.csv'), 'utf8')).toBe(`n\n${events.length}\n`)
  })
})

describe('the command', () => {
  test('answers as table, CSV, JSON and lines of JSON', () => {
    const cwd = outputOf(documents)
    const ask = (...args: string[]) =>
      regesta(['query', 'select trigger, line, edtf from events where line = 2 order by start, trigger', ...args], {
        cwd,
      })
    expect(ask()).toMatchObject({ status: 0, err: '' })
    expect(ask().out.split('\n').slice(0, 3)).toEqual([
      'trigger  line  edtf',
      '───────  ────  ──────────',
      'left        2  ../1903-10',
    ])
    expect(JSON.parse(ask('--format', 'json').out)).toHaveLength(3)
    expect(ask('--format', 'csv').out).toContain('opened,2,1904-05-04\r\n')
    expect(ask('--format', 'jsonl').out.split('\n')[1]).toBe('{"trigger":"opened","line":2,"edtf":"1904-05-04"}')
  })

  test('a wrong statement is wrong usage, in the words of the database', () => {
    const run = regesta(['query', 'select x from y'], { cwd: outputOf(documents) })
    expect(run.status).toBe(2)
    expect(run.err).toContain('Table with name y does not exist')
  })

  test('a file of records that is broken off is named', () => {
    const cwd = outputOf(documents)
    const file = join(cwd, 'output/harbour.txt.events.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 300))
    const run = regesta(['query', 'select * from events'], { cwd })
    expect(run.status).toBe(2)
    expect(run.err).toContain('harbour.txt.events.jsonl')
  })

  test.each([['query', 'select 1'], ['report'], ['export', '--to', 'csv']])(
    'and %s say of records of an older version what to do',
    (...args) => {
      const cwd = outputOf(documents)
      const file = join(cwd, 'output', documents[0]!.document.outputs[0]!.path)
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('regesta/event@2', 'regesta/event@1'))
      const { status, err } = regesta(args, { cwd })
      expect(status).toBe(2)
      expect(err).toContain('Unexpected record of regesta/event@1, expected regesta/event@2: extract the source again')
    },
  )
})

/** Everything that is written of an answer, the rows of which come in these parts. */
async function written(columns: string[], parts: Cell[][][], form: AnswerForm, width?: number): Promise<string> {
  async function* rows() {
    yield* parts
  }
  let text = ''
  for await (const part of writeAnswer({ columns, parts: rows() }, form, width)) text += part
  return text
}

test.each([
  ['csv', 'a,n\r\nx,1\r\n"{""b"":2}",\r\nz,3\r\n', 'a,n\r\n'],
  ['jsonl', '{"a":"x","n":1}\n{"a":{"b":2},"n":null}\n{"a":"z","n":3}\n', ''],
  [
    'json',
    `${JSON.stringify(
      [
        { a: 'x', n: 1 },
        { a: { b: 2 }, n: null },
        { a: 'z', n: 3 },
      ],
      null,
      2,
    )}\n`,
    '[]\n',
  ],
] as const)('an answer that comes in parts is one text of %s', async (form, text, empty) => {
  const columns = ['a', 'n']
  const rows: Cell[][] = [
    ['x', 1],
    [{ b: 2 }, null],
    ['z', 3],
  ]
  expect(await written(columns, [rows], form)).toBe(text)
  expect(await written(columns, [[], rows.slice(0, 1), rows.slice(1)], form)).toBe(text)
  expect(await written(columns, [], form)).toBe(empty)
})

test('a table shows text on one line, without what a terminal would obey', async () => {
  const answer = {
    columns: ['a', 'n'],
    rows: [
      ['x\n\u001b[31my', 1],
      ['😀'.repeat(9), 22],
      [null, 3],
    ],
  }
  expect(await written(answer.columns, [answer.rows], 'table', 8)).toBe(
    ['a          n', '────────  ──', 'x �[31my   1', `${'😀'.repeat(7)}…  22`, '           3', '', '3 rows', ''].join(
      '\n',
    ),
  )
})

test('every event has a row', async () => {
  const database = await databaseOf(documents)
  expect((await database.ask('select id from events')).rows.flat().sort()).toEqual(events.map(({ id }) => id).sort())
  database.close()
})
