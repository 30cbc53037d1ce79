import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { patterns } from '../../src/dates/patterns/index.js'
import { datesOf } from '../support/dates-of.js'
import { readExpectations } from '../support/read-expectations.js'

const fixtureOf = (name: string) => new URL(`./patterns/${name}.md`, import.meta.url)

test.each(patterns.map(({ name }) => name))('%s has a fixture with examples on both sides', (name) => {
  expect(existsSync(fixtureOf(name)), `tests/dates/patterns/${name}.md`).toBe(true)
  const examples = readExpectations(readFileSync(fixtureOf(name), 'utf8'))
  expect(
    examples.some(({ never }) => never),
    'a section ## Never',
  ).toBe(true)
  expect(examples.some(({ expectations }) => expectations.length > 0)).toBe(true)
})

describe.each(patterns.filter(({ name }) => existsSync(fixtureOf(name))))('$name', ({ name }) => {
  const examples = readExpectations(readFileSync(fixtureOf(name), 'utf8'))

  test.each(examples)('$text', ({ text, expectations }) => {
    const found = datesOf(text).map(({ start, end, timex, edtf }) => ({
      text: text.slice(start, end),
      value: edtf ?? timex.value,
      mod: timex.mod ?? null,
    }))
    expect(found).toEqual(expectations.map(({ text, value, mod }) => ({ text, value, mod })))
  })

  test('is the rule of a mention of its own fixture', () => {
    expect(examples.flatMap(({ text }) => datesOf(text)).map(({ rule }) => rule)).toContain(name)
  })
})
