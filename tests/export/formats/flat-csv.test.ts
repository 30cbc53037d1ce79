import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { flatCsv } from '../../../src/export/formats/flat-csv.js'
import { textOf } from '../exported.js'
import { documents, events } from '../exported-samples.js'

const rows = parse(textOf(flatCsv, documents), { columns: true }) as Record<string, string>[]
const rowOf = (trigger: string) => rows.find((row) => row.trigger === trigger)!

test('a row an event, in the order of the output', () => {
  expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
})

test('actors, arguments and citations are joined by "; "', () => {
  const event = events.find(({ actors }) => actors.filter(({ role }) => role === 'agent').length > 0)!
  const row = rows.find(({ id }) => id === event.id)!
  const agents = event.actors.filter(({ role }) => role === 'agent').map(({ name }) => name)
  expect(row.agents!.replace(/^'/, '')).toBe([...new Set(agents)].join('; '))
  for (const { id, citations } of events) {
    expect(rows.find((each) => each.id === id)!.citations).toBe(citations.map(({ marker }) => marker).join('; '))
  }
})

test('a date stands as words and as EDTF', () => {
  expect(rowOf('left')).toMatchObject({ date: 'by October 1903', edtf: '../1903-10', latest: '1903-10-31' })
})
