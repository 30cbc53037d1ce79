import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BatchOptions } from '../../src/model/manifest.js'
import { extractFiles } from '../../src/run/extract-files.js'
import { openSources } from '../../src/run/sources/open-sources.js'
import { validateOutput } from '../../src/run/validate-output.js'
import { extract } from '../../src/run/work/extract.js'
import { folderOf } from '../support/regesta.js'

const options: BatchOptions = {
  leadingMarker: 'previous',
  dateMode: 'auto',
  published: null,
  encoding: 'utf-8',
  formats: ['events-jsonl'],
}
const story = (head: string) => `---\n${head}\n---\n\nThe council sold the mill in 1961 [@lenz1960, p. 3].\n`
const works = '@book{lenz1960, author = {Lenz, Anna}, title = {Mills}, year = 1960}\n'

async function run(folder: string, cache?: string) {
  const output = join(folder, 'output')
  const report = await extractFiles({ paths: [join(folder, 'notes')], output, options, jobs: 1, cache })
  return { ...report, output, source: join(folder, 'notes') }
}

const citationsOf = (output: string, path: string) =>
  readFileSync(join(output, `${path}.events.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => JSON.parse(line).citations)

test('a bibliography beside a document resolves its keys, and counts in the cache and the manifest', async () => {
  const folder = folderOf({ 'notes/a/mill.md': story('bibliography: ../works.bib'), 'notes/works.bib': works })
  const cache = join(folder, 'cache')
  const first = await run(folder, cache)
  expect(first.manifest.failures).toEqual([])
  expect(first.manifest.documents[0]!.bibliography).toMatchObject([{ path: 'works.bib' }])
  expect(citationsOf(first.output, 'a/mill.md')).toMatchObject([
    { marker: '[@lenz1960, p. 3]', reference: { file: 'works.bib', title: 'Mills', text: works.trim() } },
  ])
  expect((await validateOutput({ output: first.output, source: first.source })).findings).toEqual([])
  expect((await run(folder, cache)).cached).toBe(1)

  writeFileSync(join(folder, 'notes/works.bib'), works.replace('Mills', 'Rivers'))
  expect(
    (await validateOutput({ output: first.output, source: first.source })).findings.map(({ rule }) => rule),
  ).toEqual(['bibliography-changed'])
  const again = await run(folder, cache)
  expect(again.cached).toBe(0)
  expect(citationsOf(again.output, 'a/mill.md')).toMatchObject([{ reference: { title: 'Rivers' } }])
  expect((await validateOutput({ output: again.output, source: again.source })).findings).toEqual([])
})

test('a bibliography that comes later makes the output stale', async () => {
  const folder = folderOf({ 'notes/mill.md': story('bibliography: [works.json]') })
  const { manifest, output, source } = await run(folder)
  expect(manifest.documents[0]).toMatchObject({
    bibliography: [{ path: 'works.json', sha256: null }],
    counts: { events: 1, issues: 1 },
  })
  expect((await validateOutput({ output, source })).findings).toEqual([])
  writeFileSync(join(source, 'works.json'), '[{"id": "lenz1960", "title": "Mills"}]')
  expect((await validateOutput({ output, source })).findings.map(({ rule }) => rule)).toEqual(['bibliography-changed'])
})

test.each([
  ['is missing', 'works.bib', 'missing'],
  ['leads out of the folder', '../../secret.bib', 'outside'],
  ['is absolute', '/secret.bib', 'outside'],
  ['is an address', 'https://example.org/works.bib', 'outside'],
  ['is a folder', 'deep', 'unreadable'],
])('a bibliography that %s costs nothing but its references', async (_, name, code) => {
  const folder = folderOf({ 'notes/mill.md': story(`bibliography: ${name}`), 'secret.bib': works })
  mkdirSync(join(folder, 'notes/deep'))
  const { manifest, output, source } = await run(folder)
  expect(manifest.documents[0]!.counts).toMatchObject({ events: 1, citations: 1, issues: 1 })
  expect(citationsOf(output, 'mill.md')[0].reference).toBeUndefined()
  const { readUnchangedSource } = await import('../../src/run/sources/read-unchanged-source.js')
  const read = await readUnchangedSource(
    await openSources({ paths: [source], exclude: [], hint: '' }, output),
    manifest.documents[0]!,
    options,
  )
  expect(read).toMatchObject({ bibliography: { faults: [{ code: `bibliography-${code}` }] } })
})

test('works that stand in the front matter are read, and stand in the document', () => {
  const head =
    'references:\n- id: lenz1960\n  title: Mills\n  author:\n  - family: Lenz\n    given: Anna\n  issued:\n    date-parts:\n    - - 1960\n'
  const text = story(head)
  const { citations, issues } = extract({ id: 'a', text, mediaType: 'text/markdown' })
  const { reference } = citations[0]!
  expect(reference).toMatchObject({ authors: ['Lenz, Anna'], title: 'Mills', year: '1960' })
  expect(text.slice(reference!.start, reference!.end)).toBe(reference!.text)
  expect(issues).toEqual([])
})

test('a document in memory may bring its bibliography along, and a key that it does not have is an issue', () => {
  const text = 'The council sold the mill in 1961 [@lenz1960]. It burned in 1970 [@lenz1961].'
  for (const bibliography of [works, [{ id: 'lenz1960', title: 'Mills' }]]) {
    const { citations, issues } = extract({ id: 'a', text, mediaType: 'text/markdown', bibliography })
    expect(citations.map(({ reference }) => reference?.title)).toEqual(['Mills', undefined])
    expect(issues.map(({ code }) => code)).toEqual(['unknown-key'])
  }
})
