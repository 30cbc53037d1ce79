import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, regesta } from '../support/regesta.js'

const seeds = {
  'seeds/a.txt': 'In 1961 the Harbor Council signed a charter.[1] The Harbor Council met on 3 May 1962. It left.\n',
  'seeds/b.txt': 'In 44 BC Karl Meyer left Lisbon.[1] In 1970 the Harbor Council met Karl Meyer.[2]\n',
  'seeds/c.txt': 'Nothing at all.\n',
}

function batch(): string {
  const cwd = folderOf(seeds)
  regesta(['extract', '-q'], { cwd })
  return cwd
}

test('describe says which days, who, and how much of it is undated and uncited, by document', () => {
  const run = regesta(['describe'], { cwd: batch() })
  expect(run).toMatchObject({ status: 0, err: '' })
  const lines = run.out.split('\n')
  expect(lines[0]).toMatch(/^3 documents, \d events$/)
  expect(lines[1]).toMatch(/44 BC – 31 December 1970; \d undated, \d uncited$/)
  expect(run.out).toMatch(/\n {2}Harbor Council +organization +4\n {2}Karl Meyer +person +2\n/)
  expect(run.out).toMatch(
    /\nby document\n {2}a\.txt .* 1 January 1961 – 3 May 1962 .*\n {2}b\.txt .*\n {2}c\.txt +0 events +no dates/,
  )
})

test('--top shows so many, --json all', () => {
  const cwd = batch()
  expect(regesta(['describe', '--top', '1'], { cwd }).out).not.toContain('Karl Meyer')
  const description = JSON.parse(regesta(['describe', '--json'], { cwd }).out)
  expect(description.last).toBe('1970-12-31')
  expect(description.actors[0]).toEqual({ name: 'Harbor Council', type: 'organization', events: 4 })
  expect(description.documents.map(({ source }: { source: string }) => source)).toEqual(['a.txt', 'b.txt', 'c.txt'])
})

test('validate --statistics counts findings by rule', () => {
  const cwd = batch()
  expect(regesta(['validate', '--statistics'], { cwd })).toMatchObject({ status: 0 })
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(cwd, 'seeds', name), 'Other words.\n')
  const run = regesta(['validate', '--statistics'], { cwd })
  expect(run.status).toBe(1)
  expect(run.out).toMatch(/^ {2}\d+ {2}error +source-changed +in 2 files\n/)
  expect(run.out).toMatch(/\n\d+ findings in 3 documents \(\d+ records\)\n$/)
})
