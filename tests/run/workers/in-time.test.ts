import { expect, test } from 'vitest'
import { inTime } from '../../../src/run/workers/in-time.js'
import { folderOf, regesta } from '../../support/regesta.js'

test('what is done in time gives what it gives', () => {
  const value = { a: 1 }
  expect(inTime(10_000, () => value)).toBe(value)
})

test('what throws throws the same', () => {
  const fault = new RangeError('no')
  expect(() =>
    inTime(10_000, () => {
      throw fault
    }),
  ).toThrow(fault)
})

test('what never ends is ended, and the next is done', () => {
  expect(() =>
    inTime(50, () => {
      for (;;);
    }),
  ).toThrow('Not done within 0.05 s, see --timeout')
  expect(inTime(10_000, () => 2)).toBe(2)
})

test('a batch of one job names a document that takes too long, and does the others', () => {
  const nested = Array.from({ length: 800 }, (_, i) => `${'  '.repeat(i)}- item ${i}\n`).join('')
  const cwd = folderOf({
    'seeds/a.txt': 'In 1961 Karl Meyer founded the mill.\n',
    'seeds/b.md': nested,
    'seeds/c.txt': 'He left in 1962.\n',
  })
  const { status, err } = regesta(['extract', '--jobs', '1', '--timeout', '5', '--no-cache', '-q'], { cwd })
  expect({ status, err }).toEqual({ status: 1, err: 'b.md: timeout: Not done within 5 s, see --timeout\n' })
})
