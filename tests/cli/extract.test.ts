import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eventSchema } from '../../src/model/event.js'
import { type Manifest, manifestSchema } from '../../src/model/manifest.js'
import { bin, filesOf, folderOf, regesta } from '../support/regesta.js'

const union = 'In 1961 Syria left the union.[3] The army took power in Damascus in 1963.[4][5]\n'
const letter = '# Letter\n\nIn May 1920 the council met in Damascus.[^1]\n\n[^1]: Archive, box 4.\n'
const manifestIn = (folder: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'output/manifest.json'), 'utf8')))

describe('a folder of documents', () => {
  test('in another language is named, and read where that is asked for', () => {
    const french =
      'Le conseil se réunit dans la grande salle de Velm. Anna Lund annonça que les ouvriers du port avaient cessé le travail depuis plusieurs semaines.[1]\n'
    const cwd = folderOf({ 'seeds/a.txt': french })
    regesta(['extract'], { cwd })
    expect(manifestIn(cwd).options).not.toHaveProperty('language')
    expect(manifestIn(cwd).totals).toMatchObject({ sentences: 2, citations: 1, actors: 0, events: 0, issues: 1 })
    regesta(['extract', '--language', 'any'], { cwd })
    expect(manifestIn(cwd).options).toMatchObject({ language: 'any' })
    expect(manifestIn(cwd).totals).toMatchObject({ sentences: 2, citations: 1, issues: 0 })
    expect(manifestIn(cwd).totals.actors).toBeGreaterThan(0)
    writeFileSync(join(cwd, 'regesta.config.json'), '{"language": "any"}')
    expect(regesta(['extract', '--check'], { cwd }).status).toBe(0)
    expect(regesta(['extract', '--check', '--language', 'english'], { cwd }).status).toBe(1)
    expect(regesta(['extract', '--language', 'french'], { cwd }).status).toBe(2)
  })

  test('becomes one file of records a document, and a manifest', () => {
    const cwd = folderOf({ 'seeds/a.txt': union, 'seeds/letters/b.md': letter })
    const run = regesta(['extract'], { cwd })
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(Object.keys(filesOf(join(cwd, 'output')))).toEqual([
      'a.txt.events.jsonl',
      'actors.jsonl',
      'letters/b.md.events.jsonl',
      'manifest.json',
    ])
    const lines = readFileSync(join(cwd, 'output/a.txt.events.jsonl'), 'utf8').split('\n').filter(Boolean)
    for (const line of lines) eventSchema.parse(JSON.parse(line))
    const { documents, totals, coverage } = manifestIn(cwd)
    expect(documents.map(({ source }) => source)).toEqual(['a.txt', 'letters/b.md'])
    expect(totals).toMatchObject({ documents: 2, failures: 0 })
    expect(coverage.attached + coverage.assumed + coverage.orphan + coverage.flag).toBe(coverage.found)
    expect(run.out).toContain('2 documents')
  })

  test('says how much was found', () => {
    const cwd = folderOf({ 'seeds/a.txt': union })
    const { out } = regesta(['extract'], { cwd })
    for (const layer of ['sentences', 'dates', 'actors', 'citations', 'events', 'issues?']) {
      expect(out).toMatch(new RegExp(`\\b\\d+ ${layer}`))
    }
  })

  test('leaves what is right already', () => {
    const cwd = folderOf({ 'seeds/a.txt': union })
    regesta(['extract'], { cwd })
    expect(regesta(['extract'], { cwd }).out).toContain(
      '1 document, 1 unchanged since it was last read, output is right as it is, ',
    )
  })
})

describe('--check', () => {
  test('is clean where the output is what the sources give', () => {
    const cwd = folderOf({ 'seeds/a.txt': union })
    regesta(['extract'], { cwd })
    expect(regesta(['extract', '--check'], { cwd })).toMatchObject({ status: 0, err: '' })
  })

  test('names each document that would differ and writes nothing', () => {
    const cwd = folderOf({ 'seeds/a.txt': union, 'seeds/b.txt': union })
    regesta(['extract'], { cwd })
    rmSync(join(cwd, 'output/b.txt.events.jsonl'))
    const before = filesOf(cwd)
    const run = regesta(['extract', '--check'], { cwd })
    expect(run.status).toBe(1)
    expect(run.err).toContain('output/b.txt.events.jsonl')
    expect(run.err).not.toContain('a.txt')
    expect(filesOf(cwd)).toEqual(before)
  })

  test('sees a source that has changed', () => {
    const cwd = folderOf({ 'seeds/a.txt': union })
    regesta(['extract'], { cwd })
    writeFileSync(join(cwd, 'seeds/a.txt'), `${union}More.\n`)
    expect(regesta(['extract', '--check'], { cwd })).toMatchObject({ status: 1 })
  })
})

describe('a document that cannot be read is named, and the others are written', () => {
  test.each([
    ['bytes that are not UTF-8', 'bad.txt', new Uint8Array([0x49, 0x6e, 0xe9, 0x20]), 'wrong-encoding'],
    ['an empty file', 'bad.txt', '', 'empty-file'],
    ['white space alone', 'bad.md', ' \n\t\n', 'empty-file'],
  ])('%s', (_, name, content, code) => {
    const cwd = folderOf({ 'seeds/a.txt': union, [`seeds/${name}`]: content })
    const run = regesta(['extract'], { cwd })
    expect(run.status).toBe(1)
    expect(run.err).toContain(`${name}: ${code}: `)
    expect(Object.keys(filesOf(join(cwd, 'output')))).toContain('a.txt.events.jsonl')
    expect(manifestIn(cwd).failures).toMatchObject([{ source: name, code }])
  })

  test('a file of another type that is named itself', () => {
    const cwd = folderOf({ 'seeds/a.txt': union, 'bad.pdf': '%PDF' })
    const run = regesta(['extract', 'seeds', 'bad.pdf'], { cwd })
    expect(run.status).toBe(1)
    expect(run.err).toContain('bad.pdf: unsupported-type: ')
    expect(run.out).toContain('1 of 2 documents read, 1 failed, 3 files of output written')
  })

  test('what is said where all fail, and where an older output stays', () => {
    const cwd = folderOf({ 'seeds/a.txt': union, 'seeds/b.txt': union, 'bad/a.txt': '', 'bad/b.txt': '' })
    expect(regesta(['extract', 'bad'], { cwd }).out).toContain('0 of 2 documents read, 2 failed, ')
    regesta(['extract', 'seeds', '-o', 'rec'], { cwd })
    writeFileSync(join(cwd, 'seeds/a.txt'), '')
    const { out } = regesta(['extract', 'seeds', '-o', 'rec'], { cwd })
    expect(out).toContain('1 of 2 documents read, 1 failed, 1 unchanged since it was last read, ')
    expect(out).toContain('the last output of 1 kept')
  })

  test('a folder without documents', () => {
    const cwd = folderOf({ 'seeds/a.txt': union, 'empty/.keep': '' })
    const run = regesta(['extract', 'seeds', 'empty'], { cwd })
    expect(run).toMatchObject({ status: 1 })
    expect(run.err).toContain('empty: empty-directory: ')
    expect(manifestIn(cwd).documents).toHaveLength(1)
  })

  test('a path that is not there', () => {
    const cwd = folderOf({ 'seeds/a.txt': union })
    const run = regesta(['extract', 'seeds', 'nowhere'], { cwd })
    expect(run).toMatchObject({ status: 1 })
    expect(run.err).toContain('nowhere: missing-path: ')
    expect(manifestIn(cwd).documents).toHaveLength(1)
  })

  test('nothing that can be read leaves an output as it is', () => {
    const cwd = folderOf({ 'seeds/a.txt': union })
    regesta(['extract'], { cwd })
    const before = filesOf(cwd)
    expect(regesta(['extract', 'sedes'], { cwd })).toMatchObject({ status: 1 })
    expect(filesOf(cwd)).toEqual(before)
  })
})

describe('an output that cannot be written', () => {
  test('a disk that fills up costs what does not fit, and leaves no half file', () => {
    const cwd = folderOf({ 'seeds/large.txt': union.repeat(100), 'seeds/small.txt': union })
    // A file of at most 16 kB: what goes beyond is written in part, as on a full disk.
    const limited = ['-c', 'trap "" XFSZ; ulimit -f 16; exec "$0" "$@"', process.execPath, bin, 'extract']
    const { status, stderr } = spawnSync('bash', limited, { cwd, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/large\.txt: unwritable: Could not write large\.txt\.events\.jsonl: \w/)
    expect(Object.keys(filesOf(join(cwd, 'output')))).toEqual([
      'actors.jsonl',
      'manifest.json',
      'small.txt.events.jsonl',
    ])
    expect(regesta(['extract'], { cwd }).status).toBe(0)
    expect(regesta(['extract', '--check'], { cwd }).status).toBe(0)
  })

  test('a folder that cannot be written to ends with 2 and is named, after what could not be written', () => {
    const cwd = folderOf({ 'seeds/a.txt': union })
    const run = regesta(['extract', '-o', 'seeds/a.txt/output'], { cwd })
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err.split('\n')).toEqual([
      'a.txt: unwritable: Could not write a.txt.events.jsonl: ENOTDIR: not a directory',
      'regesta: Could not write seeds/a.txt/output/manifest.json: ENOTDIR: not a directory',
      '',
    ])
  })

  test('a standard output that is full ends with 2 and one line', () => {
    const run = spawnSync('bash', ['-c', '"$0" "$@" > /dev/full', process.execPath, bin, 'schema', 'record'], {
      encoding: 'utf8',
    })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/^regesta: could not write what it has to say: ENOSPC[^\n]*\n$/)
  })
})

describe('files of other types', () => {
  const mixed = { 'seeds/a.txt': union, 'seeds/map.PNG': '', 'seeds/deep/b.png': '', 'seeds/c': '' }

  test('are passed over with one line', () => {
    const run = regesta(['extract'], { cwd: folderOf(mixed) })
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out).toContain('\n3 files of other types passed over: .png, without an ending\n')
  })

  test('are errors with --strict, and by the settings', () => {
    const cwd = folderOf({ ...mixed, 'regesta.config.json': '{"strict": true}' })
    const run = regesta(['extract', 'seeds'], { cwd })
    expect(run.status).toBe(1)
    expect(run.err).toContain('map.PNG: unsupported-type: ')
    expect(regesta(['extract', '--strict'], { cwd: folderOf(mixed) })).toMatchObject({ status: 1, err: run.err })
  })

  test('alone are no documents', () => {
    const run = regesta(['extract'], { cwd: folderOf({ 'seeds/map.png': '' }) })
    expect(run.status).toBe(1)
    expect(run.err).toContain('seeds: empty-directory: No documents here, but 1 of other types, expected .txt')
  })

  test('a folder that is named twice is no empty one', () => {
    const run = regesta(['extract', 'seeds', 'seeds'], { cwd: folderOf(mixed) })
    expect(run).toMatchObject({ status: 0, err: '' })
  })
})

describe('options', () => {
  test('--encoding reads other encodings', () => {
    const cwd = folderOf({ 'seeds/a.txt': new Uint8Array(Buffer.from('In 1961 Ren\xe9 left Orl\xe9ans.\n', 'latin1')) })
    expect(regesta(['extract', '--encoding', 'windows-1252'], { cwd })).toMatchObject({ status: 0, err: '' })
  })

  test('--published dates the documents that do not say', () => {
    const cwd = folderOf({ 'seeds/a.txt': union, 'seeds/b.md': `---\npublished: 1999-01-02\n---\n\n${letter}` })
    regesta(['extract', '--published', '2020-05'], { cwd })
    expect(manifestIn(cwd).documents[0]).toMatchObject({ published: '2020-05' })
  })

  test('-o writes elsewhere', () => {
    const cwd = folderOf({ 'notes/a.txt': union })
    regesta(['extract', 'notes', '-o', 'deep/down'], { cwd })
    expect(Object.keys(filesOf(join(cwd, 'deep/down')))).toContain('manifest.json')
  })
})

describe('wrong usage ends with status 2 and says why', () => {
  test.each([
    [['extract', '--bogus'], "unknown option '--bogus'"],
    [['extract', '--watch', '--check'], "option '-w, --watch' cannot be used with option '--check'"],
    [['extract', '--config', 'none.json'], 'none.json: ENOENT: no such file or directory'],
    [['extract', '--published', '2001-02-29'], 'Expected a date as YYYY, YYYY-MM or YYYY-MM-DD'],
    [['extract', '--published', 'May 1961'], 'Expected a date as YYYY, YYYY-MM or YYYY-MM-DD'],
    [['extract', '--encoding', 'klingon'], "unknown encoding 'klingon'"],
    [['extract', '-o', ''], 'no folder is named by --output'],
    [['extract', '-j', '99999'], 'Expected a whole number from 1 to 9999'],
    [['extract', '--leading-marker', 'left'], 'Allowed choices are previous, own, both'],
    [['extract', '--news', '--narrative'], 'cannot be used with'],
    [['extrude'], "unknown command 'extrude'"],
    [['schema', 'novel'], 'Allowed choices are record, extraction, actor, manifest'],
  ])('%j', (args, message) => {
    const run = regesta(args, { cwd: folderOf() })
    expect(run.status).toBe(2)
    expect(run.err).toContain(message)
    expect(run.out).toBe('')
  })
})
