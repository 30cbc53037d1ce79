import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, regesta } from '../support/regesta.js'

const seeds = {
  'seeds/a.txt': 'In 1961 Syria left the union.[3]\n',
  'seeds/b.md': 'Ada Brandt founded the mill in 1905.\n',
}

function dataOf(cwd: string, name = 'report.html') {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(
    readFileSync(join(cwd, name), 'utf8'),
  )![1]!
  return JSON.parse(json)
}

test('writes one page of an output and its sources, the same for the same', () => {
  const cwd = folderOf(seeds)
  regesta(['extract'], { cwd })
  const run = regesta(['report'], { cwd })
  expect(run).toMatchObject({ status: 0, err: '' })
  expect(run.out).toMatch(/^2 documents, \d+ events: report\.html, \d+ KB\n$/)
  const data = dataOf(cwd)
  expect(data.documents.map(({ text }: { text: string }) => text)).toEqual(Object.values(seeds))
  expect(data.documents[0].extraction.citations).toHaveLength(1)
  regesta(['report', '-o', 'deep/again.html'], { cwd })
  expect(readFileSync(join(cwd, 'deep/again.html'))).toEqual(readFileSync(join(cwd, 'report.html')))
})

test('shows the events of the output, not those of a newer extraction', () => {
  const cwd = folderOf(seeds)
  regesta(['extract'], { cwd })
  writeFileSync(join(cwd, 'output/a.txt.events.jsonl'), '')
  regesta(['report'], { cwd })
  expect(dataOf(cwd).documents[0].extraction.events).toEqual([])
})

test('names a source that is gone or has changed, and shows its events where that is wanted', () => {
  const cwd = folderOf(seeds)
  regesta(['extract'], { cwd })
  const before = dataAfterReport(cwd)
  rmSync(join(cwd, 'seeds/a.txt'))
  writeFileSync(join(cwd, 'seeds/b.md'), 'Other words.\n')
  rmSync(join(cwd, 'report.html'))
  expect(regesta(['report'], { cwd })).toMatchObject({ status: 2, out: '' })
  expect(existsSync(join(cwd, 'report.html'))).toBe(false)
  const run = regesta(['report', '--allow-missing'], { cwd })
  expect(run.status).toBe(0)
  expect(run.err).toContain('a.txt: There is no such file in seeds.')
  expect(run.err).toContain('b.md: The file in seeds has changed since it was extracted.')
  for (const [index, { text, extraction }] of dataOf(cwd).documents.entries()) {
    expect(text).toBeNull()
    expect(extraction.events).toEqual(before.documents[index].extraction.events)
  }
})

function dataAfterReport(cwd: string) {
  regesta(['report'], { cwd })
  return dataOf(cwd)
}

test('no output is wrong usage', () => {
  const run = regesta(['report'], { cwd: folderOf() })
  expect(run.status).toBe(2)
  expect(run.err).toContain('output/manifest.json: no such file: run regesta extract first')
})

test.each(['seeds/a.txt', 'output/manifest.json'])('a page is never written over %s', (path) => {
  const cwd = folderOf({ 'seeds/a.txt': 'In 1961 Karl Meyer founded the mill.\n' })
  regesta(['extract', '-q'], { cwd })
  const before = readFileSync(join(cwd, path), 'utf8')
  const { status, err } = regesta(['report', '-o', path], { cwd })
  expect(status).toBe(2)
  expect(err).toContain('is there and is no report')
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(before)
  expect(regesta(['report', '-o', 'page.html'], { cwd }).status).toBe(0)
  expect(regesta(['report', '-o', 'page.html'], { cwd }).status).toBe(0)
})
