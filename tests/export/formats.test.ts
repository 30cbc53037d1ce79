import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formats } from '../../src/export/formats/index.js'
import { regesta } from '../support/regesta.js'
import { outputOf } from './exported.js'
import { documents } from './exported-samples.js'

test.each(formats)('$name is opened by its program, or passed by its validator, in a test of its own', ({ name }) => {
  expect(existsSync(`tests/export/formats/${name}.test.ts`)).toBe(true)
})

test.each(formats)('$name is the same for the same output', (format) => {
  const write = () =>
    format.kind === 'text' ? format.write(documents).files.map(({ text }) => text) : format.statements('target')
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
  ['an unknown form', ['--to', 'pdf'], 'Allowed choices are csl-json, csv, duckdb'],
  ['no form', [], "required option '--to <form>'"],
  ['no output', ['nowhere', '--to', 'csv'], 'nowhere/manifest.json: no such file'],
  ['no sources', ['--to', 'webannotation', '--source', 'nowhere'], 'There is no such file in nowhere'],
  ['a file where a folder is needed', ['--to', 'csv', '-o', 'output/manifest.json'], 'expected a folder'],
])('%s is wrong usage', (_, args, message) => {
  const run = regesta(['export', ...args], { cwd: outputOf(documents) })
  expect(run.status).toBe(2)
  expect(run.err).toContain(message)
  expect(run.err).not.toContain('    at ')
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
  const run = regesta(['export', '--to', 'webannotation'], { cwd: outputOf([away]) })
  expect(run.status).toBe(2)
  expect(run.err).toContain('expected one within the folder')
})
