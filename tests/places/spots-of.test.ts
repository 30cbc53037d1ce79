import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractSource } from '../../src/pipeline.js'
import { type Spot, spotsOf } from '../../src/places/spots-of.js'
import { defaultOptions } from '../../src/run/settings/default-options.js'
import { sourceOf } from '../../src/run/sources/source-of.js'
import { loadedModules } from '../support/loaded-modules.js'
import { folderOf } from '../support/regesta.js'

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

test('an extraction loads nothing of it', () => {
  const cwd = folderOf({ 'seeds/a.txt': 'In 1806 Napoleon attacked Jena.\n' })
  const loaded = loadedModules(['extract', '--jobs', '1'], cwd)
  expect(loaded).toContain('src/cli/extract.ts')
  expect(loaded.filter((path) => /^src\/places\/(?!state-of)/.test(path))).toEqual([])
})
