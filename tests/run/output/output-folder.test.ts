import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256Of } from '../../../src/identity/sha256-of.js'
import { OutputFolder } from '../../../src/run/output/output-folder.js'
import { filesOf, folderOf } from '../../support/regesta.js'

test('what was written is named, and what could not be written is not', async () => {
  const folder = folderOf({ closed: 'a file where a folder should be' })
  const output = new OutputFolder(folder, false)
  const put = (path: string) => output.put(path, 'text').catch((error: Error) => error.message)
  const [, failure] = await Promise.all([put('a.txt'), put('closed/b.txt'), put('c.txt')])
  expect(failure).toContain('Could not write')
  expect(output.written.sort()).toEqual(['a.txt', 'c.txt'])
})

test('nothing is written outside of it', async () => {
  const folder = folderOf()
  const output = new OutputFolder(join(folder, 'output'), false)
  for (const path of ['../a.txt', '/tmp/../a.txt', 'b/../../a.txt']) {
    await expect(output.put(path, 'text')).rejects.toThrow('expected one inside of')
  }
  expect(filesOf(folder)).toEqual({})
})

test('temporary files of a killed run are swept away, and nothing that others named', async () => {
  const folder = folderOf({
    'manifest.json.20240101': 'a copy',
    'a.events.jsonl.1': 'a copy',
    '.regesta-1234.tmp': 'half a',
    'b/.regesta-5678.tmp': 'half a',
  })
  mkdirSync(join(folder, '.regesta-9.tmp'))
  await new OutputFolder(folder, false).sweep()
  expect(Object.keys(filesOf(folder))).toEqual(['a.events.jsonl.1', 'manifest.json.20240101'])
})

test('nothing is removed through a link that leads out of it', async () => {
  const folder = folderOf({ 'output/b/a.txt.events.jsonl': '', 'others/a.txt.events.jsonl': '' })
  symlinkSync('../others', join(folder, 'output/link'))
  symlinkSync('b', join(folder, 'output/inner'))
  const output = new OutputFolder(join(folder, 'output'), false)
  for (const source of ['link/a.txt', 'inner/a.txt', '../others/a.txt']) await output.remove(source, outputOf(source))
  expect(output.removed).toEqual(['inner/a.txt.events.jsonl'])
  expect(Object.keys(filesOf(join(folder, 'others')))).toEqual(['a.txt.events.jsonl'])
})

const outputOf = (source: string, { path = `${source}.events.jsonl`, text = '' } = {}) => ({
  format: 'events-jsonl',
  path,
  sha256: sha256Of(text),
})

test.each([
  ['an output with the bytes that were written', 'a.txt', outputOf('a.txt', { text: 'records' }), true],
  ['one that was edited', 'a.txt', outputOf('a.txt', { text: 'other records' }), false],
  ['one of another source', 'b.txt', outputOf('a.txt', { text: 'records' }), false],
  ['what is called otherwise', 'thesis.md', outputOf('', { path: 'thesis.md', text: 'a thesis' }), false],
  ['a source itself', 'notes', outputOf('', { path: 'notes.txt', text: 'notes' }), false],
])('of what a manifest names, %s is removed only where it is surely ours', async (_, source, output, removed) => {
  const files = { 'a.txt.events.jsonl': 'records', 'thesis.md': 'a thesis', 'notes.txt': 'notes' }
  const folder = folderOf(files)
  await new OutputFolder(folder, false).remove(source, output)
  expect(filesOf(folder)).toEqual(removed ? { 'thesis.md': 'a thesis', 'notes.txt': 'notes' } : files)
})

describe('a manifest', () => {
  test.each([
    ['another program wrote', '{"name": "a web application"}'],
    ['is a page', '<!doctype html>'],
  ])('that %s is never replaced', async (_, text) => {
    const folder = folderOf({ 'manifest.json': text })
    await expect(new OutputFolder(folder, false).open()).rejects.toThrow('is no manifest of Regesta')
  })

  test.each([
    ['of an older form', '{"schema": "regesta/manifest@0"}'],
    ['with the marks of a merge', '<<<<<<< HEAD\n{"schema": "regesta/manifest@1",'],
    ['that is empty', ''],
  ])('%s is', async (_, text) => {
    await new OutputFolder(folderOf({ 'manifest.json': text }), false).open()
  })
})
