import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { patterns } from '../../src/dates/patterns/index.js'
import { datesOf } from '../support/dates-of.js'
import { readExpectations } from '../support/read-expectations.js'

const fixtureOf = (name: string) => new URL(`./patterns/${name}.md`, import.meta.url)

const texts = readdirSync(new URL('./patterns/', import.meta.url)).flatMap((name) =>
  readExpectations(readFileSync(new URL(`./patterns/${name}`, import.meta.url), 'utf8')).map(({ text }) => text),
)

/** Matches that a gate keeps out where no other word of their sentence opens it: faults that are known. */
const kept: Readonly<Record<string, RegExp>> = {
  'counted-day': /afternoon/,
  'day-named': /week|decade/,
  reference: /ongoing/i,
  'step-name': /very|prior|ensuing|succeeding|current|past/i,
  'to-date': /To/,
  'year-range': /\b\d\b/,
}

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

  test('has a gate that every match of the fixtures passes by itself', () => {
    const pattern = patterns.find(({ name: other }) => other === name)!
    const { gate, expression } = pattern
    const isWord = (character = '') => /[\p{L}\p{N}]/u.test(character)
    const matches = texts.flatMap((text) =>
      [...text.matchAll(new RegExp(expression, `${expression.flags}g`))].flatMap(({ index, 0: match, groups = {} }) => {
        const end = index + match.length
        if (isWord(text[index - 1]) || (isWord(text[end]) && isWord(match.at(-1)))) return []
        const around = { before: text.slice(Math.max(0, index - 60), index), after: text.slice(end, end + 60) }
        return pattern.read({ text: match, groups, ...around }) === null
          ? []
          : [text.slice(Math.max(0, index - 1), end + 1)]
      }),
    )
    expect(matches.filter((match) => !gate.test(match) && !kept[name]?.test(match))).toEqual([])
  })

  test('is the rule of a mention of its own fixture', () => {
    expect(examples.flatMap(({ text }) => datesOf(text)).map(({ rule }) => rule)).toContain(name)
  })
})
