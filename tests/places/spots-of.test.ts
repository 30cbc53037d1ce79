import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractSource } from '../../src/pipeline.js'
import { type Spot, spotsOf } from '../../src/places/spots-of.js'
import { defaultOptions } from '../../src/run/settings/default-options.js'
import { sourceOf } from '../../src/run/sources/source-of.js'
import { folderOf, regesta } from '../support/regesta.js'

const rows = readFileSync(new URL('./spots.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!---|text )/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, text = '', places = '']) => ({ text, places }))

const eventsOf = (text: string) =>
  extractSource(sourceOf({ id: 'text', text, published: null, mediaType: 'text/plain' }), defaultOptions).events

const describeSpot = ({ name, located }: Spot) => {
  if (located === null) return `${name}: unknown`
  const candidates = located.candidates.slice(0, 3).map((one) => `${one.kind} ${one.name} ${one.region ?? one.country}`)
  return `${name}: ${located.certainty} ${located.by}, ${candidates.join(', ')}`
}

describe('places', () => {
  test.each(rows)('of $text', ({ text, places }) => {
    expect(spotsOf(eventsOf(text)).map(describeSpot).join('; ')).toBe(places)
  })

  test('are where an event happens, or else what takes part in it, and an outer state is none', () => {
    const spots = spotsOf(
      eventsOf('In 1806 Napoleon attacked Jena. In 1807 Otto met Iraq in Basra. In 1899 Anna lived in Mosul, Iraq.'),
    )
    expect(spots.map(({ name, events }) => [name, events.map(({ part }) => part)])).toEqual([
      ['Jena', ['who']],
      ['Basra', ['where']],
      ['Mosul', ['where']],
    ])
  })

  test('do not depend on the order of events', () => {
    const events = eventsOf(
      'In 1815 Otto lived in Waterloo. In 1816 he died in Ontario. In 1817 Anna lived in Paris, Texas.',
    )
    const sorted = (spots: readonly Spot[]) => spots.map(describeSpot).sort()
    expect(sorted(spotsOf([...events].reverse()))).toEqual(sorted(spotsOf(events)))
  })
})

const WATCH = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const read = fs.readFileSync
fs.readFileSync = (...args) => (process._rawDebug('read ' + args[0]), read(...args))
syncBuiltinESMExports()
`

test.each([
  ['extract', ['extract', '--jobs', '1', '--no-cache', '-o', 'other'], ['gazetteers']],
  ['csv', ['export', '--to', 'csv'], []],
  ['geojson', ['export', '--to', 'geojson'], ['places']],
])('%s reads the table only where it asks for places', (_name, args, tables) => {
  const cwd = folderOf({ 'seeds/a.txt': 'In 1806 Napoleon attacked Jena.\n', 'watch.mjs': WATCH })
  expect(regesta(['extract', '-q'], { cwd }).status).toBe(0)
  const { status, err } = regesta(args, { cwd, env: { NODE_OPTIONS: `--import=${join(cwd, 'watch.mjs')}` } })
  expect(status).toBe(0)
  const read = new Set(Array.from(err.matchAll(/read \S*\/data\/(\w+)\.bin/g), ([, name]) => name!))
  expect([...read]).toEqual(expect.arrayContaining(tables))
  expect(read.has('places')).toBe(tables.includes('places'))
})
