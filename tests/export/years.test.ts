import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse as parseCsv } from 'csv-parse/sync'
// @ts-expect-error -- the package has no types
import edtf from 'edtf'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import { parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/export/formats/csv.js'
import { flatCsv } from '../../src/export/formats/flat-csv.js'
import { graph } from '../../src/export/formats/graph.js'
import { ics } from '../../src/export/formats/ics.js'
import { timeline } from '../../src/export/formats/timeline.js'
import { webannotation } from '../../src/export/formats/webannotation.js'
import { regesta } from '../support/regesta.js'
import { years, yearsDocument } from './eras.js'
import { outputOf, textOf, writtenBy } from './exported.js'

// Each export is read by a reader that is not ours, and has to say the same years. PostgreSQL's are tested with its server.
const wanted = years.map(({ edtf, from, to }) => [edtf, from, to])

/** The year of a bound as records write it: `Y-11999-01-01`, behind the apostrophe of CSV. */
const yearOf = (bound: unknown) => {
  const match = /^'?Y?(-?\d{4,})-\d\d-\d\d$/.exec(String(bound ?? ''))
  return match === null ? null : Number(match[1])
}

describe('every export has the years of', () => {
  test.each([
    ['csv', csv],
    ['flat-csv', flatCsv],
  ])('%s', (_, format) => {
    const { text } = writtenBy(format, [yearsDocument]).files.find(({ name }) => name === 'events.csv')!
    const rows = parseCsv(text, { columns: true }) as Record<string, string>[]
    expect(rows.map((row) => [row.edtf!.replace(/^'/, ''), yearOf(row.earliest), yearOf(row.latest)])).toEqual(wanted)
  })

  test('parquet, for hyparquet', async () => {
    const cwd = outputOf([yearsDocument])
    expect(regesta(['export', '--to', 'parquet'], { cwd })).toMatchObject({ status: 0, err: '' })
    const bytes = readFileSync(join(cwd, 'export/events.parquet'))
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    const rows = await parquetReadObjects({ file, compressors })
    const day = (value: unknown) => (value instanceof Date ? value.getUTCFullYear() : null)
    expect(rows.map((row) => [row.edtf, day(row.earliest), day(row.latest)])).toEqual(wanted)
  })

  test('duckdb, and the views of queries', async () => {
    const cwd = outputOf([yearsDocument])
    expect(regesta(['export', '--to', 'duckdb'], { cwd })).toMatchObject({ status: 0, err: '' })
    const instance = await DuckDBInstance.create(join(cwd, 'export/regesta.duckdb'), { access_mode: 'READ_ONLY' })
    const connection = await instance.connect()
    const sql = 'select edtf, year(earliest)::int, year(latest)::int from events'
    expect((await connection.runAndReadAll(sql)).getRowsJson()).toEqual(wanted)
    connection.closeSync()
    instance.closeSync()
    const asked = regesta(['query', `select edtf, earliest from events where edtf like 'Y%'`, '--format', 'csv'], {
      cwd,
    })
    expect(asked.out).toContain('Y-11999,Y-11999-01-01')
    expect(asked.out).toContain('Y12026,Y12026-01-01')
  })

  test('graph, for graphology', () => {
    const read = parseGraphml(MultiDirectedGraph, textOf(graph, [yearsDocument]))
    const nodes = yearsDocument.events.map(({ id }) => read.getNodeAttributes(id))
    expect(nodes.map(({ earliest, latest }, index) => [years[index]!.edtf, yearOf(earliest), yearOf(latest)])).toEqual(
      wanted,
    )
  })

  // TimelineJS has to open them in a test of its own: its years are historical, without a year 0.
  test('timeline', () => {
    const slides = JSON.parse(textOf(timeline, [yearsDocument])).events as Record<
      string,
      { year: number } | undefined
    >[]
    const historical = (year: number | null) => (year === null ? undefined : year > 0 ? year : year - 1)
    expect(slides.map(({ start_date }) => start_date!.year)).toEqual(
      years.map(({ from, to }) => historical(from ?? to)),
    )
    expect(slides.map(({ end_date, start_date }) => (end_date ?? start_date)!.year)).toEqual(
      years.map(({ from, to }) => historical(to ?? from)),
    )
  })

  test('ics, for ical.js, of those that iCalendar has', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(ics, [yearsDocument])))
    const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    const known = years.filter(({ from, to }) => [from ?? to!, to ?? from!].every((year) => year > 0 && year < 10_000))
    const last = ({ endDate }: InstanceType<typeof ICAL.Event>) => {
      const day = endDate.clone()
      day.adjust(-1, 0, 0, 0)
      return day.year
    }
    expect(entries.map((entry) => [entry.startDate.year, last(entry)])).toEqual(
      known.map(({ from, to }) => [from ?? to, to ?? from]),
    )
  })

  test('webannotation, for a parser of EDTF', () => {
    const { items } = JSON.parse(textOf(webannotation, [yearsDocument])).first
    const tags = items.map(
      ({ body }: { body: { purpose: string; value: string }[] }) =>
        body.find(({ purpose }) => purpose === 'tagging')!.value,
    )
    expect(tags).toEqual(years.map(({ edtf }) => edtf))
    // The package knows no intervals between years of more than four figures.
    for (const tag of tags.filter((one: string) => !/^Y.*\//.test(one))) expect(() => edtf(tag), tag).not.toThrow()
  })
})
