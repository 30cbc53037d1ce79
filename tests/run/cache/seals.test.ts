import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sha256Of } from '../../../src/identity/sha256-of.js'
import { createSeals } from '../../../src/run/cache/seals.js'
import { folderOf } from '../../support/regesta.js'

/** Looks at a file as a run does, and keeps what it learnt. */
async function look(folder: string, content: string): Promise<boolean> {
  const seals = createSeals(join(folder, 'cache'), folder)
  const holds = seals.holds(join(folder, 'a'), sha256Of(content))
  await seals.save()
  return holds
}

/** Until a file is no longer one that changed just now. */
const aWhile = () => setTimeout(2_100)

test('a file is known again by its size, times and inode, and by nothing less', async () => {
  const folder = folderOf({ a: 'In 1961' })
  const file = join(folder, 'a')
  const time = new Date(1_000_000_000_000)
  utimesSync(file, time, time)
  await aWhile()
  expect(await look(folder, 'In 1961')).toBe(true)
  expect(await look(folder, 'In 1961')).toBe(true)
  expect(await look(folder, 'In 1962')).toBe(false)
  writeFileSync(file, 'In 1962')
  utimesSync(file, time, time)
  expect(await look(folder, 'In 1961')).toBe(false)
  expect(await look(folder, 'In 1962')).toBe(true)
})

test('what changed just now is not taken as known', async () => {
  const folder = folderOf({ a: 'In 1961' })
  expect(await look(folder, 'In 1961')).toBe(true)
  expect(() => readdirSync(join(folder, 'cache'))).toThrow('ENOENT')
})

test('a file that is gone holds nothing', async () => {
  expect(await look(folderOf({ b: '' }), '')).toBe(false)
})

test('what was kept is not believed where it was changed', async () => {
  const folder = folderOf({ a: 'In 1961' })
  await aWhile()
  await look(folder, 'In 1961')
  const kept = join(folder, 'cache/seals', readdirSync(join(folder, 'cache/seals'))[0]!)
  writeFileSync(kept, readFileSync(kept, 'utf8').replace(sha256Of('In 1961'), sha256Of('In 1962')))
  expect(await look(folder, 'In 1962')).toBe(false)
})
