import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanBlock } from '../../src/split/clean-block.js'
import { findBoundaries } from '../../src/split/find-boundaries.js'
import { rules } from '../../src/split/rules/index.js'
import type { SentenceRule } from '../../src/split/sentence-rule.js'
import { proseOf } from '../../src/text/prose.js'
import { readFixture } from '../support/read-fixture.js'
import { segmentText } from '../support/segment-text.js'
import { parseBars } from './parse-bars.js'

const fixtureOf = (name: string) => `tests/split/rules/${name}.md`

/** Whether a rule re-joins anything in a text. */
function joinsSomething(rule: SentenceRule, text: string): boolean {
  const block = { kind: 'paragraph', prose: proseOf(text), section: [], lines: 'wrapped' } as const
  return [...findBoundaries(block, cleanBlock(block, []))].some((boundary) => rule.joins(boundary))
}

test('every rule has a fixture, and every fixture a rule', () => {
  const fixtures = readdirSync('tests/split/rules').map((name) => name.replace('.md', ''))
  expect(fixtures.sort()).toEqual(rules.map(({ name }) => name).sort())
})

describe.each(rules.filter(({ name }) => existsSync(fixtureOf(name))))('$name', (rule) => {
  const { always, never } = readFixture(fixtureOf(rule.name))

  test('has cases of both kinds', () => {
    expect(Math.min(always.length, never.length)).toBeGreaterThan(0)
  })

  test.each([...always, ...never].map(parseBars))('$text', ({ text, sentences }) => {
    const found = segmentText(text).sentences.map(({ span }) => text.slice(span.start, span.end))
    expect(found).toEqual(sentences)
  })

  test.each(always.map(parseBars))('joins in: $text', ({ text }) => {
    expect(joinsSomething(rule, text)).toBe(true)
  })

  test.each(never.map(parseBars))('joins nothing in: $text', ({ text }) => {
    expect(joinsSomething(rule, text)).toBe(false)
  })
})
