import { readFileSync } from 'node:fs'
import pg from 'pg'
import { expect, test } from 'vitest'
import { postgresql } from '../../../src/export/formats/postgresql.js'
import { regesta } from '../../support/regesta.js'
import { describeOnServer, psql } from '../../support/servers.js'
import { years, yearsDocument } from '../eras.js'
import { outputOf, textOf } from '../exported.js'
import { documents, events } from '../exported-samples.js'

test('is one script, whose texts end no copy', () => {
  const text = textOf(postgresql, documents)
  expect(text.match(/^\\\.$/gm)?.length).toBe(text.match(/^COPY /gm)?.length)
  expect(text.endsWith('COMMIT;\n')).toBe(true)
})

describeOnServer('postgres', 'PostgreSQL', (start) => {
  test('psql runs it, again as well, and every row and year is there', async () => {
    const server = await start()
    const cwd = outputOf([...documents, yearsDocument])
    expect(regesta(['export', '-o', 'events.sql'], { cwd })).toMatchObject({ status: 0, err: '', out: 'events.sql\n' })
    const script = readFileSync(`${cwd}/events.sql`, 'utf8')
    for (let run = 0; run < 2; run++) expect(psql(server.url, script)).toEqual({ status: 0, err: '' })
    const client = new pg.Client(server.url)
    await client.connect()
    const ask = async (sql: string) => (await client.query({ text: sql, rowMode: 'array' })).rows
    expect(await ask(`select id, edtf, quote from regesta.events where id not like 'evt_00000000%'`)).toEqual(
      events.map(({ id, when, quote }) => [id, when?.edtf ?? null, quote.replace('\u0000', '\ufffd')]),
    )
    const year = (column: string) =>
      `case when extract(year from ${column}) < 0 then extract(year from ${column}) + 1 else extract(year from ${column}) end`
    const found = await ask(
      `select edtf, (${year('earliest')})::int, (${year('latest')})::int from regesta.events where id like 'evt_00000000%'`,
    )
    // 4713 BC is the first year of a date of PostgreSQL: what is before has its EDTF alone.
    const held = (value: number | null) => (value === null || value < -4711 ? null : value)
    expect(found).toEqual(years.map(({ edtf, from, to }) => [edtf, held(from), held(to)]))
    const joined =
      'select e.trigger, c.label from regesta.events e join regesta.citations c on c.event = e.id where line = 1'
    expect(await ask(`${joined} order by label limit 2`)).toEqual([
      ['paid', '1'],
      ['bought', '2'],
    ])
    expect(await ask(`select section from regesta.events where cardinality(section) > 0 limit 1`)).toEqual(
      events
        .filter(({ provenance }) => provenance.section.length > 0)
        .slice(0, 1)
        .map(({ provenance }) => [provenance.section]),
    )
    await client.end()
    server.stop()
  })
})
