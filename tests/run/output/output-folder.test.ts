import { symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256Of } from '../../../src/identity/sha256-of.js'
import { temporaryName } from '../../../src/run/files/temporary.js'
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

/** A number that no process has. */
const GONE = 2 ** 30
const left = new Map<number, string>()
const leftBy = (pid: number): string => {
  if (!left.has(pid)) left.set(pid, temporaryName().replace(/-\d+-(?=\w+\.tmp$)/, `-${pid}-`))
  return left.get(pid)!
}

test('temporary files of a killed run are swept away, and nothing that others named', async () => {
  const folder = folderOf({
    'manifest.json.20240101': 'a copy',
    'a.events.jsonl.1': 'a copy',
    '.regesta-notes/mine.txt': 'a name of somebody else',
    [leftBy(GONE)]: 'half a',
    [`b/${leftBy(GONE)}`]: 'half a',
    [`${leftBy(GONE).replace('.tmp', '')}/c.csv`]: 'half a folder',
    [leftBy(process.pid)]: 'being written',
    '.regesta-00000000-1-1.tmp': 'of another machine, of today',
    '.regesta-00000000-1-2.tmp': 'of another machine, of last week',
  })
  utimesSync(join(folder, '.regesta-00000000-1-2.tmp'), 0, 0)
  await new OutputFolder(folder, false).open()
  expect(Object.keys(filesOf(folder)).sort()).toEqual(
    [
      '.regesta-00000000-1-1.tmp',
      '.regesta-notes/mine.txt',
      leftBy(process.pid),
      'a.events.jsonl.1',
      'manifest.json.20240101',
    ].sort(),
  )
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
