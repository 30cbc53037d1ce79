import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { filesOf, folderOf, regesta } from './support/regesta.js'

test('the committed output is what the committed seeds give', () => {
  const output = folderOf()
  const run = regesta(['extract', 'seeds', '-o', output])
  expect(run).toMatchObject({ status: 0, err: '' })
  expect(filesOf(output)).toEqual(filesOf('output'))
})

test('the example of the README is of the committed output', () => {
  expect(() => execFileSync(process.execPath, ['scripts/example.mjs', '--check'])).not.toThrow()
})
