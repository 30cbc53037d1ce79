import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFinder } from '../../src/dates/chrono.js'
import { patterns } from '../../src/dates/patterns/index.js'
import { refine } from '../../src/dates/refiners/refine.js'
import { readExpectations } from '../support/read-expectations.js'

const folder = new URL('./patterns/', import.meta.url)
const texts = readdirSync(folder).flatMap((name) =>
  readExpectations(readFileSync(new URL(name, folder), 'utf8')).map(({ text }) => text),
)

test('the order of the patterns decides nothing', () => {
  const find = createFinder(patterns)
  const expected = texts.map((text) => refine(text, find(text)))
  fc.assert(
    fc.property(fc.shuffledSubarray([...patterns], { minLength: patterns.length }), (shuffled) => {
      const findShuffled = createFinder(shuffled)
      expect(texts.map((text) => refine(text, findShuffled(text)))).toEqual(expected)
    }),
    { seed: 1, numRuns: 10 },
  )
})

test('mentions ascend and do not overlap, whatever stands side by side', () => {
  const find = createFinder(patterns)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...texts), { minLength: 2, maxLength: 4 }), (parts) => {
      const text = parts.join(' ')
      let end = 0
      for (const date of refine(text, find(text))) {
        expect(date.start).toBeGreaterThanOrEqual(end)
        expect(date.end).toBeGreaterThan(date.start)
        end = date.end
      }
    }),
    { seed: 1, numRuns: 100 },
  )
})
