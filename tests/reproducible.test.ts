import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, folderOf, regesta } from './support/regesta.js'

const seed = readFileSync('seeds/000_a8824dca8932bba3.txt')
const documents: Readonly<Record<string, string | Uint8Array>> = {
  'i.txt': seed,
  'ä.txt': 'On 1 March 1848 the assembly met in Köln.[1] Two days later it closed.[2]\n',
  'İ/a.md': '# 1979\n\nIn January the Shah left Iran.[^1]\n\n[^1]: Archive.\n',
  'z/Y.txt': 'Last year the council met. It will meet tomorrow.\n',
  'Z/z.txt': 'The army was at the border at noon on Monday.\n',
}

/** The output of these documents, put on the disk in this order, read in this environment. */
function outputOf(order: readonly string[], env: Record<string, string>): Record<string, string> {
  const cwd = folderOf(Object.fromEntries(order.map((name) => [join('seeds', name), documents[name]!])))
  const run = regesta(['extract'], { cwd, env })
  expect(run).toMatchObject({ status: 0, err: '' })
  return filesOf(join(cwd, 'output'))
}

test('the same bytes under other time zones, locales and orders of files', () => {
  const names = Object.keys(documents)
  const expected = outputOf(names, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  expect(Object.keys(expected)).toHaveLength(names.length + 2)
  for (const env of [
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
    { TZ: 'Asia/Kathmandu', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  ]) {
    expect(outputOf([...names].reverse(), env), JSON.stringify(env)).toEqual(expected)
  }
})
