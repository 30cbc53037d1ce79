import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
  const folder = folderOf({ 'output/b/a.txt': '', 'others/a.txt': '' })
  symlinkSync('../others', join(folder, 'output/link'))
  symlinkSync('b', join(folder, 'output/inner'))
  const output = new OutputFolder(join(folder, 'output'), false)
  for (const path of ['link/a.txt', 'inner/a.txt', '../others/a.txt']) await output.remove(path)
  expect(output.removed).toEqual(['inner/a.txt'])
  expect(Object.keys(filesOf(join(folder, 'others')))).toEqual(['a.txt'])
})
