import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../../src/run/files/make-folder.js'
import { folderOf } from '../../support/regesta.js'

test('makes a folder and those above it, at the same time as others do', async () => {
  const root = folderOf()
  const folders = Array.from({ length: 200 }, (_, i) => join(root, `${i % 20}/${i % 7}/c`))
  await Promise.all(folders.map(makeFolder))
  for (const folder of folders) expect(statSync(folder).isDirectory()).toBe(true)
})

test.runIf(process.platform === 'linux')('ends where nothing can be made', async () => {
  await expect(makeFolder('/proc/x/y')).rejects.toThrow('ENOENT')
})

test('says so where a file is in the way', async () => {
  const folder = folderOf({ a: '' })
  await expect(makeFolder(join(folder, 'a/b/c'))).rejects.toThrow('ENOTDIR')
})
