import { expect, test } from 'vitest'
import { findClashes } from '../../../src/run/sources/find-clashes.js'
import { filesOf, folderOf, regesta } from '../../support/regesta.js'

test.each([
  ['names that differ in capitals', ['a/Letter.txt', 'a/letter.txt', 'b/letter.txt'], ['a/Letter.txt', 'a/letter.txt']],
  ['folders that do', ['Ada/1.txt', 'ada/1.txt', 'ada/2.txt'], ['Ada/1.txt', 'ada/1.txt']],
  ['two forms of one letter', ['caf\u00e9.txt', 'cafe\u0301.txt', 'cafe.txt'], ['caf\u00e9.txt', 'cafe\u0301.txt']],
  [
    'a folder called as an output',
    ['a.txt', 'a.txt.events.jsonl/b.txt', 'c.txt'],
    ['a.txt', 'a.txt.events.jsonl/b.txt'],
  ],
  ['a folder called as the manifest', ['manifest.json/a.txt', 'b/manifest.json/a.txt'], ['manifest.json/a.txt']],
  ['nothing else', ['a.txt', 'a.md', 'b/a.txt', 'manifest.txt', 'a.txt.events.txt'], []],
])('sees %s', (_, paths, clashing) => {
  expect([...findClashes(paths).keys()].sort()).toEqual([...clashing].sort())
})

test.each(['1', '2'])('with %s jobs the same documents are refused, and the rest is written', (jobs) => {
  const text = 'In 1961 Karl Meyer founded the mill.\n'
  const cwd = folderOf({ 'seeds/a.txt': text, 'seeds/a.txt.events.jsonl/b.txt': text, 'seeds/c.txt': text })
  const { status, err } = regesta(['extract', '-q', '--jobs', jobs], { cwd })
  expect(status).toBe(1)
  expect(err.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
    'a.txt: name-clash',
    'a.txt.events.jsonl/b.txt: name-clash',
    '',
  ])
  expect(Object.keys(filesOf(`${cwd}/output`))).toEqual(['actors.jsonl', 'c.txt.events.jsonl', 'manifest.json'])
})
