import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/diff/change.js'
import { compareOutputs } from '../../src/diff/compare-outputs.js'
import { describeEvent } from '../../src/diff/describe-event.js'
import { formats } from '../../src/diff/formats/index.js'
import type { OutputSide } from '../../src/diff/output-side.js'
import { stories } from '../check/support/small-output.js'
import { sha256, type Told, tell } from '../check/support/tell.js'

const updates = process.env.UPDATE_FIXTURES !== undefined && process.env.CI === undefined
const context = { before: 'main:output', after: 'output', color: false, stat: false, folds: true }

const side = (documents: readonly { path: string; text: string; events: readonly Told[] }[]): OutputSide => ({
  documents: documents.map(({ path, text, events }) => {
    return { source: path, sha256: sha256(text), records: tell(path, text, events) }
  }),
  version: '1.0.0',
  options: null,
})

/** A comparison in which each kind of change and whatever a format has to escape stands somewhere. */
function everyKind(): Comparison {
  const [charter, mill] = stories
  const text = charter!.text
    .replace('3 May 1962.[3]', '4 May 1962.[4]')
    .replace('From 1970', 'It is told that @<b>|#1|`x` _y_ the port froze.[1] From 1970')
  const events = charter!.events.map((told) => (told.sentence === 2 ? { ...told, sentence: 3 } : told))
  const froze: Told = { sentence: 2, trigger: 'froze', lemma: 'freeze' }
  events.splice(3, 0, froze)
  events[2] = { ...events[2]!, when: ['4 May 1962', '1962-05-04'] }
  const after = [
    { ...charter!, text, events },
    { ...mill!, events: [{ ...mill!.events[0]!, actors: [], trigger: 'bought', lemma: 'acquire' }] },
  ]
  return compareOutputs(side(stories), side(after))
}

describe.each(formats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  test('shows every kind of change as its fixture shows', () => {
    const path = join(import.meta.dirname, 'formats', `${name}.md`)
    const shown = format.write(name === 'json' ? withoutRecords(everyKind()) : everyKind(), context)
    const page = `# ${name}\n\nEvery kind of change, and whatever this form has to escape.\n\n\`\`\`\`\n${shown}\`\`\`\`\n`
    if (updates) writeFileSync(path, page)
    expect(existsSync(path), `expected a fixture at tests/diff/formats/${name}.md`).toBe(true)
    expect(page).toBe(readFileSync(path, 'utf8'))
  })

  test('shows numbers alone with --stat', () => {
    const shown = format.write(everyKind(), { ...context, stat: true })
    expect(shown).toContain('charter.txt')
    expect(shown).not.toContain('froze')
  })

  test('says that nothing has changed', () => {
    const shown = format.write(compareOutputs(side(stories), side(stories)), context)
    expect(shown).toMatch(/no changes; 6 the same|"same": 6/)
  })
})

describe('markdown', () => {
  const { write } = formats.find(({ name }) => name === 'markdown')!

  test('stays within the limit of a comment on GitHub, and says how much is not shown', () => {
    const [charter] = stories
    const many = (word: string) =>
      side(
        Array.from({ length: 400 }, (_, index) => ({
          ...charter!,
          path: `${word}-${index}.txt`,
          text: `${charter!.text}${word}\n`,
        })),
      )
    const comparison = compareOutputs(many('before'), many('after'))
    const total = comparison.documents.reduce((sum, { changes }) => sum + changes.length, 0)
    const shown = write(comparison, context)
    expect(shown.length).toBeLessThanOrEqual(65_536)
    expect(shown.length).toBeGreaterThan(60_000)
    expect(shown).toContain('### Events: 1600 added, 1600 removed; 0 the same')
    const missing = Number(/\n(\d+) of 3200 changes are not shown/.exec(shown)?.[1])
    expect(shown.match(/^- \*\*/gm) ?? []).toHaveLength(total - missing)
    expect(shown.match(/<details>/g)?.length).toBe(shown.match(/<\/details>/g)?.length)
  })

  test('mentions nobody, links nothing, breaks no table', () => {
    const shown = write(everyKind(), context)
    expect(shown).not.toMatch(/@|<b>|[^&]#1/)
  })
})

test.each(['pretty', 'markdown'])('%s counts events that only moved where they are many', (name) => {
  const { write } = formats.find((format) => format.name === name)!
  const told = Array.from({ length: 9 }, (_, sentence): Told => ({ sentence, trigger: 'met' }))
  const text = told.map((_, index) => `The guild of street ${index} met.`).join(' ')
  const before = side([{ path: 'a.txt', text, events: told }])
  const after = side([{ path: 'a.txt', text: `\n\n${text}`, events: told }])
  const comparison = compareOutputs(before, after)
  expect(write(comparison, context)).toContain('9 events that only moved')
  expect(write(comparison, { ...context, folds: false })).toContain('1:1 → 3:1')
})

test('an event in lines that git can compare says nothing of where it stands', () => {
  const [record] = tell(stories[0]!.path, stories[0]!.text, stories[0]!.events)
  expect(describeEvent(record!)).toBe(`signed (other) · 1961 (1961, explicit)
  In 1961 the Harbor Council signed a charter in Lisbon,[1] and the Weavers Guild left the port.
  agent: Harbor Council (Council)
  agent: Harbor Council (organization)
  place: Lisbon
  cites: [1] (clause, attached)
`)
})

function withoutRecords(comparison: Comparison): Comparison {
  const documents = comparison.documents.map((document) => {
    return { ...document, changes: document.changes.map((change) => ({ ...change, before: null, after: null })) }
  })
  return { ...comparison, documents }
}
