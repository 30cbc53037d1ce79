import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actorsOf } from '../support/actors-of.js'
import { readExpectations } from '../support/read-expectations.js'

test.each(readExpectations(readFileSync(new URL('./names.md', import.meta.url), 'utf8')))('$text', (example) => {
  const found = actorsOf(example.text).map(({ text, type }) => ({ text, value: type }))
  expect(found).toEqual(example.expectations.map(({ text, value }) => ({ text, value })))
})

test('mentions ascend, do not overlap, and slice to their text', () => {
  const text = readExpectations(readFileSync(new URL('./names.md', import.meta.url), 'utf8'))
    .map((example) => example.text)
    .join('\n\n')
  let last = 0
  for (const { start, end, text: name } of actorsOf(text)) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(text.slice(start, end)).toBe(name)
    last = end
  }
  expect(last).toBeGreaterThan(0)
})
