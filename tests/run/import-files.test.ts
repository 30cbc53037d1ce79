import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkImports } from '../../src/run/check-imports.js'
import { type ImportResult, importFiles } from '../../src/run/import-files.js'
import { extract } from '../../src/run/work/extract.js'
import { wordFile } from '../support/office-files.js'

const fixtures = join(import.meta.dirname, '../import/fixtures')
const said = (text: string) => wordFile({ body: `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>` })
const before = process.cwd()

beforeEach(() => {
  process.chdir(realpathSync(mkdtempSync(join(tmpdir(), 'regesta-import-'))))
  mkdirSync('papers')
  cpSync(join(fixtures, 'mill.pandoc.docx'), 'papers/mill.docx')
})
afterEach(() => {
  const folder = process.cwd()
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const all = async (results: AsyncIterable<ImportResult>) => {
  const found: string[] = []
  for await (const { file, target, status, code } of results)
    found.push([file, target ?? '-', status, code ?? '-'].join(' '))
  return found
}
const run = (files: readonly string[], options = {}) => all(importFiles(files, { output: 'seeds', ...options }))
const check = (files: readonly string[] = []) => all(checkImports(files, { output: 'seeds' }))

test('an import names its origin by the way from its own folder, and is written once', async () => {
  expect(await run(['papers/mill.docx'])).toEqual(['papers/mill.docx seeds/mill.md written -'])
  expect(readFileSync('seeds/mill.md', 'utf8')).toContain('origin: "../papers/mill.docx"\n')
  expect(await run(['papers/mill.docx'])).toEqual(['papers/mill.docx seeds/mill.md unchanged -'])
})

test('what cannot be read is refused by name, and the others go on', async () => {
  writeFileSync('papers/empty.docx', said(''))
  writeFileSync('papers/mill.xyz', 'no document')
  const files = ['papers/gone.docx', 'papers', 'papers/empty.docx', 'papers/mill.xyz', 'papers/mill.docx']
  expect(await run(files)).toEqual([
    'papers/gone.docx - refused missing-path',
    'papers - refused unsupported-type',
    'papers/empty.docx - refused no-text',
    'papers/mill.xyz - refused unsupported-type',
    'papers/mill.docx seeds/mill.md written -',
  ])
})

test('nothing is written over that is no import of the same file', async () => {
  mkdirSync('seeds')
  writeFileSync('seeds/mill.md', 'My own notes.')
  expect(await run(['papers/mill.docx'])).toEqual(['papers/mill.docx - refused name-clash'])
  expect(readFileSync('seeds/mill.md', 'utf8')).toBe('My own notes.')
  expect(await run(['papers/mill.docx'], { force: true })).toEqual(['papers/mill.docx seeds/mill.md written -'])
  mkdirSync('more')
  writeFileSync('more/mill.docx', said('Another mill.'))
  expect(await run(['more/mill.docx'])).toEqual(['more/mill.docx - refused name-clash'])
})

test('two files of one name are not written into one', async () => {
  cpSync(join(fixtures, 'mill.pandoc.odt'), 'papers/mill.odt')
  expect(await run(['papers/mill.docx', 'papers/mill.odt'], { force: true })).toEqual([
    'papers/mill.docx seeds/mill.md written -',
    'papers/mill.odt - refused name-clash',
  ])
})

test('check: what is current, not imported, changed, edited, or without its origin', async () => {
  expect(await check(['papers/mill.docx'])).toEqual(['papers/mill.docx seeds/mill.md stale not-imported'])
  await run(['papers/mill.docx'])
  expect(await check()).toEqual(['papers/mill.docx seeds/mill.md unchanged -'])
  expect(await check(['papers/mill.docx'])).toEqual(['papers/mill.docx seeds/mill.md unchanged -'])
  const text = readFileSync('seeds/mill.md', 'utf8')
  writeFileSync('seeds/mill.md', text.replace('1812', '1912'))
  expect(await check()).toEqual(['papers/mill.docx seeds/mill.md stale differs'])
  writeFileSync('papers/mill.docx', said('Another mill.'))
  expect(await check()).toEqual(['papers/mill.docx seeds/mill.md stale origin-changed'])
  rmSync('papers/mill.docx')
  expect(await check()).toEqual(['../papers/mill.docx seeds/mill.md stale origin-gone'])
})

test('check: an origin that lies elsewhere is found by its name', async () => {
  await run(['papers/mill.docx'])
  mkdirSync('moved')
  cpSync('papers/mill.docx', 'moved/mill.docx')
  rmSync('papers', { recursive: true })
  expect(await check()).toEqual(['../papers/mill.docx seeds/mill.md stale origin-gone'])
  expect(await check(['moved/mill.docx'])).toEqual(['moved/mill.docx seeds/mill.md unchanged -'])
})

test('the records of an import have its pages, its notes and its words', async () => {
  cpSync(join(fixtures, 'pages.libreoffice.odt'), 'papers/pages.odt')
  await run(['papers/pages.odt'])
  const { events, citations } = extract({
    id: 'pages',
    text: readFileSync('seeds/pages.md', 'utf8'),
    mediaType: 'text/markdown',
  })
  const bought = events.filter(({ trigger }) => trigger.lemma === 'buy')
  expect(bought).toHaveLength(36)
  expect(new Set(bought.map(({ provenance }) => provenance.page))).toEqual(new Set([1, 2, 3, 4, 5]))
  expect(
    citations
      .filter(({ status }) => status === 'attached')
      .map(({ reference }) => reference?.text.replaceAll('\u00a0', ' ')),
  ).toEqual(Array.from({ length: 36 }, (_, at) => `Mill book, p. ${at + 1}.`))
  for (const { quote, clause } of bought)
    expect(quote).toContain(readFileSync('seeds/pages.md', 'utf8').slice(clause.start, clause.end))
})
