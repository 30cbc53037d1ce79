import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256Of } from '../../src/identity/sha256-of.js'
import type { Extraction } from '../../src/model/extraction.js'
import { unpack } from '../../src/report/client/unpack.js'
import { filesOf, folderOf, regesta } from '../support/regesta.js'

const seeds = {
  'seeds/a.txt': 'In 1961 Syria left the union.[3]\n',
  'seeds/b.md': 'Ada Brandt founded the mill in 1905.\n',
}

function dataOf(cwd: string, name = 'report.html') {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(
    readFileSync(join(cwd, name), 'utf8'),
  )![1]!
  return unpack(JSON.parse(json)) as ReturnType<typeof JSON.parse>
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

describe('the layers of a document', () => {
  /** A folder of seeds, extracted, and a cache that lies outside of it. */
  const extracted = (...options: string[]) => {
    const cwd = folderOf(seeds)
    const cache = join(folderOf({}), 'cache')
    expect(regesta(['extract', '--cache', cache, ...options], { cwd }).status).toBe(0)
    const layers = Object.keys(filesOf(cache)).filter((name) => name.endsWith('.layers'))
    return { cwd, cache, layers: layers.map((name) => join(cache, name)) }
  }
  const pageOf = (cwd: string, ...options: string[]) => {
    expect(regesta(['report', ...options], { cwd })).toMatchObject({ status: 0, err: '' })
    return readFileSync(join(cwd, 'report.html'), 'utf8')
  }
  /** Makes something of what the cache holds, under a hash that fits. */
  const bend = (file: string, of: (layers: { document: object }) => unknown) => {
    const body = JSON.stringify(of(JSON.parse(readFileSync(file, 'utf8').split('\n')[1]!)))
    writeFileSync(file, `${sha256Of(body)}\n${body}`)
  }

  test('are read from the cache of the batch, and give the page that an extraction gives', () => {
    const { cwd, cache, layers } = extracted()
    expect(layers).toHaveLength(2)
    const page = pageOf(cwd, '--no-cache')
    expect(pageOf(cwd, '--cache', cache)).toBe(page)
    for (const file of layers) bend(file, (kept) => ({ ...kept, document: { ...kept.document, title: 'Kept' } }))
    pageOf(cwd, '--cache', cache)
    expect(
      dataOf(cwd).documents.map(({ extraction }: { extraction: Extraction }) => extraction.document.title),
    ).toEqual(['Kept', 'Kept'])
  })

  test('are extracted where the cache has them not, and kept', () => {
    const { cwd, cache, layers } = extracted()
    const page = pageOf(cwd, '--no-cache')
    const before = layers.map((file) => readFileSync(file))
    rmSync(cache, { recursive: true })
    expect(pageOf(cwd, '--cache', cache)).toBe(page)
    expect(layers.map((file) => readFileSync(file))).toEqual(before)
    expect(pageOf(cwd, '--cache', cache)).toBe(page)
  })

  test('are of the same options', () => {
    const { cwd, cache } = extracted('--leading-marker', 'own', '--published', '1999')
    expect(pageOf(cwd, '--cache', cache)).toBe(pageOf(cwd, '--no-cache'))
  })

  test.each([
    ['cut off', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9))],
    [
      'of another document',
      (file: string) => bend(file, ({ document }) => ({ document: { ...document, source: 'z' } })),
    ],
    ['of another shape', (file: string) => bend(file, (kept) => ({ ...kept, dates: 'none' }))],
    ['nothing', (file: string) => bend(file, () => null)],
  ])('are extracted where those of the cache are %s', (_, spoil) => {
    const { cwd, cache, layers } = extracted()
    const page = pageOf(cwd, '--no-cache')
    for (const file of layers) spoil(file)
    expect(pageOf(cwd, '--cache', cache)).toBe(page)
  })

  test('are never those of a cache in the tree, which a clone may bring along', () => {
    const cwd = folderOf({ ...seeds, 'regesta.config.json': '{"cache": "cached"}' })
    regesta(['extract'], { cwd })
    for (const name of Object.keys(filesOf(join(cwd, 'cached'))).filter((file) => file.endsWith('.layers'))) {
      bend(join(cwd, 'cached', name), (kept) => ({ ...kept, document: { ...kept.document, title: 'Forged' } }))
    }
    expect(pageOf(cwd)).not.toContain('Forged')
  })
})
