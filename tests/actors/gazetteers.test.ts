import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gazetteerEntries } from '../../src/actors/spelling/gazetteer-entries.js'
import { layOutEntries } from '../../src/actors/spelling/lay-out-entries.js'
import type { ActorMention } from '../../src/model/actor.js'
import { actorsOf } from '../support/actors-of.js'
import { bundleExtraction } from '../support/extract-without.js'
import { gazetteers } from '../support/gazetteers.js'
import { type Example, readExpectations } from '../support/read-expectations.js'

const names = gazetteers.map(({ name }) => name)
const examples = new Map(
  names
    .filter((name) => existsSync(`tests/actors/gazetteers/${name}.md`))
    .map((name) => [name, readExpectations(readFileSync(`tests/actors/gazetteers/${name}.md`, 'utf8'))]),
)

/** The words of all fixtures: the entries of other words change nothing that a fixture says. */
const words = [...examples.values()].flatMap((list) => list.map(({ text }) => text.toLowerCase())).join(' ')
const known = gazetteers.map((list) => ({
  ...list,
  entries: list.entries.filter((entry) => words.includes(/^[^\s-]+/.exec(entry.toLowerCase())![0])),
}))
const extractionWithout = await bundleExtraction((without) =>
  layOutEntries(gazetteerEntries(known.filter(({ name }) => name !== without))),
)

const found = (actors: readonly ActorMention[]) => actors.map(({ text, type }) => ({ text, value: type }))
const expected = ({ expectations }: Example) => expectations.map(({ text, value }) => ({ text, value }))

test('every gazetteer has a fixture, and every fixture a gazetteer', () => {
  const fixtures = readdirSync('tests/actors/gazetteers').map((name) => name.replace('.md', ''))
  expect(fixtures.sort()).toEqual(names)
})

describe.each([...examples])('%s', (name, list) => {
  test('has a fixture with examples on both sides', () => {
    expect(list.some(({ never }) => never)).toBe(true)
    expect(list.some(({ expectations }) => expectations.length > 0)).toBe(true)
  })

  test.each(list)('$text', (example) => {
    expect(found(actorsOf(example.text))).toEqual(expected(example))
  })

  test('is missed where it is missing: an example fails without it, and none with it', async () => {
    const [all, without] = [await extractionWithout(''), await extractionWithout(name)]
    for (const example of list) expect(found(all(example).actors)).toEqual(expected(example))
    const failing = list.filter(
      (example) => JSON.stringify(found(without(example).actors)) !== JSON.stringify(expected(example)),
    )
    expect(failing.length, `examples of tests/actors/gazetteers/${name}.md that need the list`).toBeGreaterThan(0)
  })
})
