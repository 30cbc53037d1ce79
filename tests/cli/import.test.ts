import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, folderOf, regesta } from '../support/regesta.js'

const fixtureOf = (name: string) => readFileSync(join(import.meta.dirname, '../import/fixtures', name))

test('says what it made of each file, and refuses by name', () => {
  const cwd = folderOf({
    'papers/changes.docx': fixtureOf('changes.pandoc.docx'),
    'papers/old.doc': fixtureOf('mill.libreoffice.doc'),
    'papers/pages.odt': fixtureOf('pages.libreoffice.odt'),
  })
  const { status, out, err } = regesta(['import', 'papers/changes.docx', 'papers/old.doc', 'papers/pages.odt'], { cwd })
  expect(status).toBe(1)
  expect(err).toBe(
    'papers/old.doc: old-word: Unexpected Word document of before 2007: save it as .docx (soffice --convert-to docx)\n',
  )
  expect(out).toBe(`papers/changes.docx → seeds/changes.md: 1 marker, 1 note, left out: comments 1, deletions 1
  tracked-changes: Changes are tracked: insertions are read, deletions and what was moved away are not
papers/pages.odt → seeds/pages.md: 5 pages, 36 markers, 36 notes
`)
  expect(Object.keys(filesOf(join(cwd, 'seeds')))).toEqual(['changes.md', 'pages.md'])
})

test('what it wrote is current, is extracted with its pages, and grounded', () => {
  const cwd = folderOf({ 'papers/pages.odt': fixtureOf('pages.libreoffice.odt') })
  expect(regesta(['import', 'papers/pages.odt', '--quiet'], { cwd })).toEqual({ status: 0, out: '', err: '' })
  expect(regesta(['import', '--check', '--quiet'], { cwd }).status).toBe(0)
  expect(regesta(['extract', '--quiet'], { cwd }).status).toBe(0)
  expect(regesta(['validate'], { cwd })).toMatchObject({ status: 0 })
  const records = filesOf(join(cwd, 'output'))['pages.md.events.jsonl']!.trim().split('\n')
  const pages = records.map((record) => JSON.parse(record).provenance.page)
  expect([...new Set(pages)]).toEqual([1, 2, 3, 4, 5])
})

test('--check names what is not current', () => {
  const cwd = folderOf({ 'mill.docx': fixtureOf('mill.pandoc.docx') })
  const { status, err } = regesta(['import', 'mill.docx', '--check'], { cwd })
  expect({ status, err }).toEqual({ status: 1, err: 'mill.docx: not-imported: has not been imported\n' })
  expect(filesOf(cwd)).not.toHaveProperty('seeds/mill.md')
})

test('--json reports each file in a line', () => {
  const cwd = folderOf({ 'mill.docx': fixtureOf('mill.pandoc.docx') })
  const { out } = regesta(['import', 'mill.docx', 'gone.docx', '--json'], { cwd })
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    {
      file: 'mill.docx',
      target: 'seeds/mill.md',
      status: 'written',
      format: 'docx',
      markers: 6,
      notes: 6,
      warnings: [],
    },
    { file: 'gone.docx', target: null, status: 'refused', code: 'missing-path' },
  ])
})

test('no files and unknown formats are wrong usage', () => {
  expect(regesta(['import']).status).toBe(2)
  expect(regesta(['import', 'mill.docx', '--format', 'pptx']).status).toBe(2)
})
