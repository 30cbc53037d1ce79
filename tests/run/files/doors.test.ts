import { execFileSync } from 'node:child_process'
import { realpathSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { holdFolder } from '../../../src/run/files/hold-folder.js'
import { placeWithin } from '../../../src/run/files/place-within.js'
import { readRegular } from '../../../src/run/files/read-regular.js'
import { readWithin } from '../../../src/run/files/read-within.js'
import { writeFile } from '../../../src/run/files/write-file.js'
import { OutputFolder } from '../../../src/run/output/output-folder.js'
import { filesOf, folderOf } from '../../support/regesta.js'

/** A folder `in` with links that stay in it, lead out of it, or lead nowhere; `out` is beside it. */
function linked(): string {
  const folder = folderOf({ 'in/a.txt': 'inside', 'in/deep/b.txt': 'deep', 'out/secret.txt': 'secret' })
  symlinkSync('a.txt', join(folder, 'in/to-inside'))
  symlinkSync('deep', join(folder, 'in/to-deep'))
  symlinkSync('../out/secret.txt', join(folder, 'in/to-secret'))
  symlinkSync('../out', join(folder, 'in/to-out'))
  symlinkSync('../out/new.txt', join(folder, 'in/to-nothing'))
  symlinkSync('loop', join(folder, 'in/loop'))
  return folder
}

const within = ['a.txt', 'to-inside', 'to-deep/b.txt', 'to-deep/new.txt', 'new/newer/c.txt', 'deep/../a.txt']
const outside = [
  'to-secret',
  'to-out/secret.txt',
  'to-out/new.txt',
  'to-out/new/c.txt',
  'to-nothing',
  'loop',
  '../out/x',
]

describe('a place below a folder', () => {
  test.each(within)('%s is within', async (path) => {
    const folder = linked()
    expect(await placeWithin(join(folder, 'in'), path)).toContain(join(folder, 'in/'))
  })

  test.each(outside)('%s is not', async (path) => {
    await expect(placeWithin(join(linked(), 'in'), path)).rejects.toThrow(/leads/)
  })
})

describe('a file is written', () => {
  test.each(within)('to %s', async (path) => {
    const folder = linked()
    await writeFile(path, 'new', { root: realpathSync(join(folder, 'in')) })
    expect(filesOf(join(folder, 'out'))).toEqual({ 'secret.txt': 'secret' })
    expect(Object.values(filesOf(join(folder, 'in')))).toContain('new')
  })

  test.each(outside)('never to %s, and no folder is made', async (path) => {
    const folder = linked()
    const before = filesOf(folder)
    await expect(writeFile(path, 'new', { root: realpathSync(join(folder, 'in')) })).rejects.toThrow()
    expect(filesOf(folder)).toEqual(before)
  })
})

describe('a folder that a link takes the place of', () => {
  test('is written to no more', async () => {
    const folder = realpathSync(folderOf({ 'out/secret.txt': 'secret' }))
    const output = new OutputFolder(join(folder, 'in'), false)
    await output.open()
    await output.put('a.txt', 'first')
    renameSync(join(folder, 'in'), join(folder, 'away'))
    symlinkSync(join(folder, 'out'), join(folder, 'in'))
    await expect(output.put('a.txt', 'second')).rejects.toThrow('leads out of')
    await expect(output.sync()).rejects.toThrow('leads out of')
    expect(filesOf(folder)).toEqual({ 'away/a.txt': 'first', 'out/secret.txt': 'secret' })
  })

  test('is not held open', async () => {
    const folder = realpathSync(folderOf({ 'out/secret.txt': 'secret' }))
    symlinkSync(join(folder, 'out'), join(folder, 'in'))
    if (process.platform === 'linux') await expect(holdFolder(join(folder, 'in'))).rejects.toThrow('was moved to')
  })
})

describe('a file is read', () => {
  test.each([
    ['a.txt', 'inside'],
    ['to-inside', 'inside'],
    ['to-deep/b.txt', 'deep'],
  ])('from %s', async (path, text) => {
    expect(String(await readWithin(join(linked(), 'in'), path))).toBe(text)
  })

  test.each(outside)('never from %s', async (path) => {
    expect(await readWithin(join(linked(), 'in'), path)).toHaveProperty('code', 'outside')
  })

  test('that is too large is not', async () => {
    expect(await readWithin(folderOf({ a: 'four' }), 'a', 3)).toEqual({
      code: 'too-large',
      message: 'Unexpected file of 4 bytes, expected at most 3',
    })
  })

  test.runIf(process.platform !== 'win32')('never a pipe, a folder or a device, and none is waited for', () => {
    const folder = folderOf()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    for (const path of [join(folder, 'pipe'), folder, '/dev/zero']) {
      expect(() => readRegular(path)).toThrow('Unexpected folder, pipe or device, expected a file')
    }
  })
})
