import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findMarkers } from '../../src/cite/find-markers.js'
import { styles } from '../../src/cite/styles/index.js'
import { proseOf } from '../../src/text/prose.js'
import { readFixture } from '../support/read-fixture.js'

const fixtureOf = (name: string) => `tests/cite/styles/${name}.md`

/**
 * What a link of a fixture says: `[[14]](numeric:14 "23")` is a marker, its kind, its labels and its locator. A marker that
 * is made of brackets and links itself stands in white ones: `⟦[1](https://example.org)⟧(numeric:1)`.
 */
interface Expected {
  readonly marker: string
  readonly kind: string
  readonly labels: readonly string[]
  readonly locator: string | undefined
}

const LINK =
  /(?:⟦([^⟧]+)⟧|\[(\[[^\]]+\]|[¹²³⁰-⁹,˒⁻–-]+|【[^】]+】)\])\((numeric|note|footnote|flag|author-year|key|source|record):([^\s)]*)(?: "([^"]*)")?\)/g

function parse(line: string): { text: string; expected: Expected[] } {
  const expected = [...line.matchAll(LINK)].map(([, wide, square, kind, labels, locator]) => ({
    marker: (wide ?? square)!,
    kind: kind!,
    labels: labels === '' ? [] : labels!.split(',').map(decodeURIComponent),
    locator,
  }))
  return { text: line.replaceAll(LINK, '$1$2'), expected }
}

function findIn(lines: readonly string[]): Expected[][] {
  const blocks = lines.map((text) => ({ kind: 'paragraph', prose: proseOf(text), section: [] }) as const)
  return findMarkers(blocks).markers.map((markers, at) =>
    markers.map(({ ownStart, ownEnd, kind, labels, locator }) => ({
      marker: lines[at]!.slice(ownStart, ownEnd),
      kind,
      labels,
      locator,
    })),
  )
}

test.each(readFixture('tests/cite/lone.md').always.map(parse))('alone: $text', ({ text, expected }) => {
  expect(findIn([text])[0]).toEqual(expected)
})

test('every style has a fixture, and every fixture a style', () => {
  const fixtures = readdirSync('tests/cite/styles').map((name) => name.replace('.md', ''))
  expect(fixtures.sort()).toEqual(styles.map(({ name }) => name).sort())
})

describe.each(styles.filter(({ name }) => existsSync(fixtureOf(name))))('$name', (style) => {
  const { always, never } = readFixture(fixtureOf(style.name))
  const cases = always.map(parse)
  const found = findIn(cases.map(({ text }) => text))

  test.each(cases.map(({ text, expected }, at) => ({ text, expected, at })))('$text', ({ expected, at }) => {
    expect(expected.length).toBeGreaterThan(0)
    expect(found[at]).toEqual(expected)
  })

  test('finds its own markers', () => {
    expect(cases.every(({ text }) => style.find(text).length > 0)).toBe(true)
  })

  test.each(never.map((text, at) => ({ text, at })))('nothing in: $text', ({ at }) => {
    expect(findIn(never)[at]).toEqual([])
  })
})
