import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/export/formats/index.js'
import { bin, filesOf, folderOf, regesta } from '../support/regesta.js'

const union = 'In 1961 Syria left the union.[3] The army took power in Damascus in 1963.[4][5]\n'
const letter = '# Letter\n\nIn May 1920 the *council* met in Damascus.[^1]\n\n[^1]: Archive, box 4.\n'
const folder = () => folderOf({ 'docs/b.txt': union, 'docs/a/letter.md': letter, 'docs/map.png': '' })

describe('records go straight to', () => {
  test('the standard output, as they stand in an output, whatever was done first', () => {
    const cwd = folder()
    const run = regesta(['extract', 'docs', '-o', '-', '--jobs', '2'], { cwd })
    expect(run).toMatchObject({ status: 0, err: '1 file of other types passed over: .png\n' })
    expect(Object.keys(filesOf(cwd)).filter((path) => !path.startsWith('.cache'))).toEqual([
      'docs/a/letter.md',
      'docs/b.txt',
      'docs/map.png',
    ])
    regesta(['extract', 'docs'], { cwd })
    const written = ['a/letter.md', 'b.txt'].map((path) =>
      readFileSync(join(cwd, `output/${path}.events.jsonl`), 'utf8'),
    )
    expect(run.out).toBe(written.join(''))
  })

  test.each(formats.map(({ name }) => name))('%s, as regesta export writes it', (name) => {
    const cwd = folder()
    regesta(['extract', 'docs', '-q'], { cwd })
    const exported = regesta(['export', '--to', name, '-o', 'exported'], { cwd })
    const run = regesta(['extract', 'docs', '--format', name, '-o', 'extracted', '-q'], { cwd })
    expect(run).toMatchObject({ status: 0, err: exported.err, out: exported.out.replaceAll('exported', 'extracted') })
    const [before, after] = ['exported', 'extracted'].map((at) => filesOf(join(cwd, at)))
    expect(Object.keys(after!)).toEqual(Object.keys(before!))
    if (name !== 'duckdb' && name !== 'parquet') expect(after).toEqual(before)
  })

  test('a file of the name that is given', () => {
    const cwd = folder()
    expect(regesta(['extract', 'docs', '--format', 'ics', '-o', 'deep/a.ics', '-q'], { cwd }).out).toBe('deep/a.ics\n')
    expect(readFileSync(join(cwd, 'deep/a.ics'), 'utf8')).toContain('BEGIN:VEVENT')
  })

  test('where a document fails, the others', () => {
    const cwd = folderOf({ 'docs/a.txt': union, 'docs/b.txt': '' })
    const run = regesta(['extract', 'docs', '-o', '-'], { cwd })
    expect(run).toMatchObject({ status: 1, err: expect.stringMatching(/^b\.txt: empty-file: /) })
    expect(run.out.split('\n')).toHaveLength(3)
    expect(regesta(['extract', 'nowhere', '-o', '-'], { cwd })).toMatchObject({ status: 1, out: '' })
  })
})

describe('a text from the standard input', () => {
  test('is plain text, whose records are printed', () => {
    const run = regesta(['extract', '-'], { cwd: folderOf(), input: union })
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(
      run.out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).provenance.source),
    ).toEqual(['stdin.txt', 'stdin.txt'])
  })

  test('is of the type of its name', () => {
    const run = regesta(['extract', '-', '--as', 'letter.md'], { cwd: folderOf(), input: letter })
    const { provenance, citations } = JSON.parse(run.out)
    expect(provenance).toMatchObject({ source: 'letter.md', section: ['Letter'] })
    expect(citations).toMatchObject([{ marker: '[^1]', reference: { text: 'Archive, box 4.' } }])
  })

  test('goes into a form that needs the source', () => {
    const cwd = folderOf()
    expect(regesta(['extract', '-', '--format', 'webannotation', '-o', 'a.jsonld'], { cwd, input: union }).status).toBe(
      0,
    )
    expect(readFileSync(join(cwd, 'a.jsonld'), 'utf8')).toContain('took power')
  })

  test('that is empty is a named failure', () => {
    const run = regesta(['extract', '-'], { cwd: folderOf() })
    expect(run).toMatchObject({
      status: 1,
      out: '',
      err: 'stdin.txt: empty-file: Unexpected empty file, expected text\n',
    })
  })
})

describe('a reader that goes away', () => {
  test('ends the command without a word, and nothing of it is left', () => {
    const cwd = folderOf({ 'a.txt': union.repeat(300) })
    const shell = [
      '-c',
      'set -o pipefail; cat a.txt | "$0" "$@" | head -1; echo $?',
      process.execPath,
      bin,
      'extract',
      '-',
    ]
    const temporary = folderOf()
    const env = { ...process.env, TMPDIR: temporary }
    const { stdout, stderr } = spawnSync('bash', shell, { cwd, env, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\{"schema":.*\}\n0\n$/)
    expect(readdirSync(temporary)).toEqual([])
  })
})

describe('what does not go together is said', () => {
  test.each([
    [['-', 'docs'], '- is the standard input, which is read alone: name no other path'],
    [['docs', '--as', 'a.md'], '--as names a text from the standard input: regesta extract - --as a.md'],
    [['-', '--as', 'a.pdf'], '--as a.pdf: expected the name of a file that ends in one of .txt, '],
    [['-', '--as', '../a.md'], '--as ../a.md: expected the name of a file'],
    [['-', '-o', 'rec'], 'leaves no file that rec could be checked against: save it and extract that, print'],
    [['docs', '-o', '-', '--check'], '--check is about an output in a folder'],
    [['docs', '--format', 'ics', '--watch'], '--watch is about an output in a folder'],
    [['docs', '-o', 'a.ics'], 'a.ics ends as a file of ics, expected a folder: for that file, add --format ics'],
    [['docs', '--format', 'csv'], 'csv is no text in one file, which could be printed: name a folder by --output'],
    [['docs', '--format', 'ics', '-o', 'a.csv'], 'a.csv ends as flat-csv, expected .ics for ics'],
    [['docs', '--format', 'xml'], 'Allowed choices are bibtex, csl-json, csv, '],
  ])('%j', (args, message) => {
    const run = regesta(['extract', ...args], { cwd: folder(), input: union })
    expect(run).toMatchObject({ status: 2, out: '', err: expect.stringContaining(message) })
  })
})
