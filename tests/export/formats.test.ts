import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { flatCsv } from '../../src/export/formats/flat-csv.js'
import { formats } from '../../src/export/formats/index.js'
import { regesta } from '../support/regesta.js'
import { outputOf, textOf, writtenBy } from './exported.js'
import { documents } from './exported-samples.js'

test.each(formats)('$name is opened by its program, or passed by its validator, in a test of its own', ({ name }) => {
  expect(existsSync(`tests/export/formats/${name}.test.ts`)).toBe(true)
})

test.each(formats)('$name is the same for the same output', (format) => {
  const write = () =>
    format.kind === 'text' ? writtenBy(format, documents).files.map(({ text }) => text) : format.statements('target')
  const first = write()
  expect(first.join('').length).toBeGreaterThan(0)
  expect(write()).toEqual(first)
})

test('what has no place in a form is counted', () => {
  const run = regesta(['export', '--to', 'timeline'], { cwd: outputOf(documents) })
  expect(run).toMatchObject({ status: 0, err: 'Left out without a date: 1 of 11 events\n' })
  expect(run.out).toBe('export/timeline.json\n')
})

test.each([
  ['an unknown form', ['--to', 'pdf'], 'Allowed choices are bibtex, csl-json, csv, duckdb'],
  ['an ending of no form', ['-o', 'events.xyz'], 'no form ends in .xyz: name it by --to'],
  [
    'an ending of two forms',
    ['-o', 'events.json'],
    'more than one form ends in .json: name it by --to csl-json, timeline',
  ],
  [
    'an ending of another form',
    ['--to', 'ics', '-o', 'events.csv'],
    'events.csv ends as flat-csv, expected .ics for ics',
  ],
  ['tables on the standard output', ['--to', 'csv', '-o', '-'], 'csv is no text in one file'],
  ['no output', ['nowhere', '--to', 'csv'], 'nowhere/manifest.json: no such file'],
  [
    'no sources',
    ['--to', 'webannotation', '--source', 'nowhere'],
    'there are no sources at nowhere: name the folder of the sources by --source',
  ],
  ['positions of a form that has none', ['--to', 'csv', '--positions', 'utf-16'], '--positions is for webannotation'],
  ['a file where a folder is needed', ['--to', 'csv', '-o', 'output/manifest.json'], 'expected a folder'],
])('%s is wrong usage', (_, args, message) => {
  const run = regesta(['export', ...args], { cwd: outputOf(documents) })
  expect(run.status).toBe(2)
  expect(run.err).toContain(message)
  expect(run.err).not.toContain('    at ')
})

test.each([
  [[], 'export/events.csv'],
  [['-o', 'events.ics'], 'events.ics'],
  [['-o', 'deep/events.csv'], 'deep/events.csv'],
  [['-o', 'graph.graphml'], 'graph.graphml'],
  [['--to', 'ics', '-o', 'deep'], 'deep/regesta.ics'],
  [['-o', 'works.bib'], 'works.bib'],
  [['-o', 'events.sql'], 'events.sql'],
  [['--to', 'timeline', '-o', 'my.json'], 'my.json'],
])('export %j writes %s', (args, file) => {
  const cwd = outputOf(documents)
  const run = regesta(['export', ...args], { cwd })
  expect(run.status).toBe(0)
  expect(run.out.split('\n')).toContain(file)
  expect(existsSync(`${cwd}/${file}`)).toBe(true)
})

test('-o - prints one file, and nothing else', () => {
  const cwd = outputOf(documents)
  const run = regesta(['export', '--to', 'flat-csv', '-o', '-'], { cwd })
  expect(run).toMatchObject({ status: 0, err: '' })
  expect(run.out).toBe(textOf(flatCsv, documents))
})

test('a line that is no record is named by its file and line', () => {
  const [first] = documents
  const broken = { ...first!, events: [{ ...first!.events[0]!, negated: 'no' as never }] }
  const run = regesta(['export', '--to', 'csv'], { cwd: outputOf([broken]) })
  expect(run.status).toBe(2)
  expect(run.err).toContain('output/harbour.txt.events.jsonl:1: negated: ')
})

test('no file outside of the two folders is opened', () => {
  const [first] = documents
  const away = { ...first!, document: { ...first!.document, source: '../../etc/passwd' } }
  const cwd = outputOf([away])
  mkdirSync(join(cwd, 'seeds'), { recursive: true })
  const run = regesta(['export', '--to', 'webannotation'], { cwd })
  expect(run.status).toBe(2)
  expect(run.err).toContain('expected one within the folder')
})
