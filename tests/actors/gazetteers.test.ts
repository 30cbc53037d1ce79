import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gazetteers } from '../../src/actors/gazetteers/index.js'
import { actorsOf } from '../support/actors-of.js'
import { readExpectations } from '../support/read-expectations.js'

const fixtureOf = (name: string) => new URL(`./gazetteers/${name}.md`, import.meta.url)

test.each(gazetteers)('$name says its source, and its entries are distinct', ({ source, licence, entries }) => {
  expect(source).not.toBe('')
  expect(licence).toMatch(/^(?:MIT|CC BY 4\.0)$/)
  const list = entries.split('|')
  expect(list.filter((entry, i) => list.indexOf(entry) !== i && list.length < 2_000)).toEqual([])
  expect(list.filter((entry) => entry !== entry.trim() || entry === '')).toEqual([])
})

test.each(gazetteers.map(({ name }) => name))('%s has a fixture with examples on both sides', (name) => {
  expect(existsSync(fixtureOf(name)), `tests/actors/gazetteers/${name}.md`).toBe(true)
  const examples = readExpectations(readFileSync(fixtureOf(name), 'utf8'))
  expect(
    examples.some(({ never }) => never),
    'a section ## Never',
  ).toBe(true)
  expect(examples.some(({ expectations }) => expectations.length > 0)).toBe(true)
})

describe.each(gazetteers.filter(({ name }) => existsSync(fixtureOf(name))))('$name', ({ name }) => {
  test.each(readExpectations(readFileSync(fixtureOf(name), 'utf8')))('$text', ({ text, expectations }) => {
    const found = actorsOf(text).map(({ text, type }) => ({ text, value: type }))
    expect(found).toEqual(expectations.map(({ text, value }) => ({ text, value })))
  })
})
