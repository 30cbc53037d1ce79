import { readFileSync, renameSync, writeFileSync } from 'node:fs'
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

const wikiPage = (number: number, text: string) =>
  `<page><title>Mill ${number}</title><ns>0</ns><id>${number}</id><revision><id>1</id><text>${text}</text></revision></page>`
const wikiDumpOf = (...pages: string[]) => `<mediawiki xml:lang="en">\n${pages.join('\n')}\n</mediawiki>\n`

test('--check looks at the pages of dumps, where these lie, and where they are named', () => {
  const pages = [wikiPage(1, 'It burned.'), wikiPage(2, 'It sank.')]
  const cwd = folderOf({ 'in/mills.xml': wikiDumpOf(...pages) })
  const check = (...files: string[]) => {
    const { status, err } = regesta(['import', '--check', ...files], { cwd })
    return { status, err: err.trim().split('\n').filter(Boolean) }
  }
  expect(regesta(['import', 'in/mills.xml'], { cwd }).status).toBe(0)
  expect(readFileSync(join(cwd, 'seeds/mills/Mill_1.1.md'), 'utf8')).toContain('origin: "../../in/mills.xml#Mill_1.1"')
  expect(check()).toEqual({ status: 0, err: [] })

  renameSync(join(cwd, 'in/mills.xml'), join(cwd, 'mills.xml'))
  expect(check()).toEqual({
    status: 1,
    err: ['in/mills.xml: origin-gone: the dump of 2 imports in seeds/mills is gone: name the file where it lies now'],
  })
  expect(check('mills.xml')).toEqual({ status: 0, err: [] })
  expect(regesta(['import', 'mills.xml'], { cwd }).out).toContain('2 unchanged')

  writeFileSync(join(cwd, 'in/mills.xml'), wikiDumpOf(wikiPage(1, 'It burned down.'), wikiPage(3, 'It rose.')))
  expect(check()).toEqual({
    status: 1,
    err: [
      'in/mills.xml#Mill_1.1: origin-changed: seeds/mills/Mill_1.1.md is not what its page gives',
      'in/mills.xml#Mill_3.3: not-imported: seeds/mills/Mill_3.3.md is not what its page gives',
      'in/mills.xml#Mill_2.2: origin-gone: the page of seeds/mills/Mill_2.2.md is no longer in the dump',
    ],
  })

  writeFileSync(join(cwd, 'in/mills.xml'), 'no dump')
  expect(check().err).toEqual([
    'in/mills.xml: origin-changed: the origin of 2 imports in seeds/mills is no dump that can be read',
  ])
})

test('--check finds an origin that was moved, where it is named', () => {
  const cwd = folderOf({ 'in/mill.docx': fixtureOf('mill.pandoc.docx') })
  regesta(['import', 'in/mill.docx'], { cwd })
  renameSync(join(cwd, 'in/mill.docx'), join(cwd, 'mill.docx'))
  expect(regesta(['import', '--check', '-q'], { cwd }).status).toBe(1)
  expect(regesta(['import', '--check', '-q', 'mill.docx'], { cwd })).toEqual({ status: 0, out: '', err: '' })
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
