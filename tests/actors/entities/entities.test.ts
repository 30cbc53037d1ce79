import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../../src/run/work/extract.js'

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g

const lines = readFileSync('tests/actors/entities/entities.md', 'utf8')
  .split('\n')
  .filter((line) => line.includes(']('))

test.each(lines)('%s', (line) => {
  const { actors, events } = extract(line.replaceAll(LINK, '$1'))
  const found = [...actors, ...events.flatMap((event) => event.actors)].map(({ text, entity }) => `${text} → ${entity}`)
  const expected = [...line.matchAll(LINK)].map(([, text, entity]) => `${text} → ${entity}`)
  expect([...new Set(found)].sort()).toEqual(expected.sort())
})
