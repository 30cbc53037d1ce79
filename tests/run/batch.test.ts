import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventDocuments, inventText } from '../support/news.js'
import { filesOf, folderOf, regesta } from '../support/regesta.js'

const outputOf = (cwd: string) => filesOf(join(cwd, 'output'))

test('workers write what the main thread writes', () => {
  const documents = inventDocuments(12)
  const [alone, many] = [folderOf(documents), folderOf(documents)]
  expect(regesta(['extract', '--jobs', '1', '--no-cache'], { cwd: alone })).toMatchObject({ status: 0, err: '' })
  expect(regesta(['extract', '--jobs', '3', '--no-cache'], { cwd: many })).toMatchObject({ status: 0 })
  expect(outputOf(many)).toEqual(outputOf(alone))
  expect(readdirSync(many).sort()).toEqual(['output', 'seeds'])
})

describe('the cache', () => {
  test('gives the same output, and only what changed is extracted', () => {
    const cwd = folderOf(inventDocuments(4))
    regesta(['extract'], { cwd })
    const before = outputOf(cwd)
    rmSync(join(cwd, 'output'), { recursive: true })
    const again = JSON.parse(regesta(['extract', '--json'], { cwd }).out)
    expect(again).toMatchObject({ cached: 4 })
    expect(outputOf(cwd)).toEqual(before)
    writeFileSync(join(cwd, 'seeds/a/document-0.txt'), inventText(99))
    expect(JSON.parse(regesta(['extract', '--json'], { cwd }).out)).toMatchObject({ cached: 3 })
    expect(JSON.parse(regesta(['extract', '--json', '--leading-marker', 'own'], { cwd }).out)).toMatchObject({
      cached: 0,
    })
  })

  test.each(['.json', '.output'])(
    'what was cut off, changed or emptied of its %s files is not believed',
    (extension) => {
      const cwd = folderOf(inventDocuments(3))
      regesta(['extract'], { cwd })
      const before = outputOf(cwd)
      const cache = join(cwd, '.cache/regesta')
      const [first, second, third, ...others] = Object.keys(filesOf(cache)).filter((name) => name.endsWith(extension))
      expect([third, ...others]).toEqual([expect.any(String)])
      writeFileSync(join(cache, first!), readFileSync(join(cache, first!)).subarray(0, 100))
      writeFileSync(join(cache, second!), readFileSync(join(cache, second!), 'utf8').replace('sentence', 'zentence'))
      writeFileSync(join(cache, third!), '')
      rmSync(join(cwd, 'output'), { recursive: true })
      expect(JSON.parse(regesta(['extract', '--json'], { cwd }).out)).toMatchObject({ cached: 0 })
      expect(outputOf(cwd)).toEqual(before)
    },
  )

  test('a cache that cannot be written is no fault', () => {
    const cwd = folderOf({ ...inventDocuments(1), '.cache': 'a file where a folder should be' })
    expect(regesta(['extract'], { cwd })).toMatchObject({ status: 0, err: '' })
  })
})

describe('outputs of sources that are gone', () => {
  test('are removed and named, with the folders that are empty then', () => {
    const cwd = folderOf(inventDocuments(4))
    regesta(['extract'], { cwd })
    writeFileSync(join(cwd, 'output/notes.events.jsonl'), 'of somebody else\n')
    rmSync(join(cwd, 'seeds/b'), { recursive: true })
    const check = regesta(['extract', '--check'], { cwd })
    expect(check).toMatchObject({ status: 1 })
    expect(check.err).toContain('output/b/document-1.txt.events.jsonl: has no source')
    const run = regesta(['extract'], { cwd })
    expect(run.out).toContain('removed output/b/document-1.txt.events.jsonl')
    expect(readdirSync(join(cwd, 'output')).sort()).toEqual([
      'a',
      'actors.jsonl',
      'c',
      'manifest.json',
      'notes.events.jsonl',
    ])
  })

  test('stay where a path on the command line is missing', () => {
    const cwd = folderOf(inventDocuments(2))
    regesta(['extract', 'seeds/a', 'seeds/b'], { cwd })
    const names = Object.keys(outputOf(cwd))
    expect(regesta(['extract', 'seeds/a', 'seeds/bb'], { cwd })).toMatchObject({ status: 1 })
    expect(Object.keys(outputOf(cwd))).toEqual(names)
  })

  test('stay where the source is there and could not be read or written', () => {
    const cwd = folderOf(inventDocuments(2))
    regesta(['extract'], { cwd })
    const before = outputOf(cwd)
    writeFileSync(join(cwd, 'seeds/b/document-1.txt'), Buffer.from('In 1961 Ren\xe9 left.', 'latin1'))
    const run = regesta(['extract'], { cwd })
    expect(run).toMatchObject({ status: 1 })
    expect(run.err).toContain('b/document-1.txt: wrong-encoding: Unexpected byte 0xe9 at offset 11')
    const { 'manifest.json': manifest, ...records } = outputOf(cwd)
    expect({ ...records, 'manifest.json': before['manifest.json'] }).toEqual(before)
    expect(JSON.parse(manifest!)).toMatchObject({ totals: { documents: 2, failures: 1 } })
    rmSync(join(cwd, 'seeds/b'), { recursive: true })
    expect(regesta(['extract'], { cwd }).out).toContain('removed output/b/document-1.txt.events.jsonl')
  })

  test('nothing outside of the output is removed, whatever a manifest says', () => {
    const cwd = folderOf(inventDocuments(1))
    regesta(['extract'], { cwd })
    writeFileSync(join(cwd, 'precious.txt'), 'mine')
    const manifest = JSON.parse(readFileSync(join(cwd, 'output/manifest.json'), 'utf8'))
    manifest.documents[0].outputs[0].path = '../precious.txt'
    writeFileSync(join(cwd, 'output/manifest.json'), JSON.stringify(manifest))
    regesta(['extract'], { cwd })
    expect(readFileSync(join(cwd, 'precious.txt'), 'utf8')).toBe('mine')
  })
})

/** A document `[stuck]` exceeds its hour as soon as all others are done. */
const stuck = { NODE_OPTIONS: `--import=${new URL('../support/stuck.mjs', import.meta.url)}` }

test('a document that exceeds its time is a named failure, and the rest goes on', () => {
  const cwd = folderOf({ 'seeds/long.txt': `[stuck] ${inventText(1)}`, 'seeds/short.txt': inventText(2, 1) })
  const run = regesta(['extract', '--timeout', '3600', '--jobs', '2'], { cwd, env: stuck })
  expect(run).toMatchObject({ status: 1 })
  expect(run.err).toContain('long.txt: timeout: Not done within 3600 s')
  expect(Object.keys(outputOf(cwd))).toEqual(['actors.jsonl', 'manifest.json', 'short.txt.events.jsonl'])
})

describe('settings', () => {
  test('come from regesta.config.json, and the command line overrides them', () => {
    const cwd = folderOf({
      'notes/a.txt': inventText(1),
      'regesta.config.json': '{"paths": ["notes"], "output": "records", "jobs": 1, "leadingMarker": "both"}',
    })
    const { out } = regesta(['extract', '--print-config', '--leading-marker', 'own'], { cwd })
    expect(JSON.parse(out)).toMatchObject({ paths: ['notes'], output: 'records', jobs: 1, leadingMarker: 'own' })
    expect(regesta(['extract', '-q'], { cwd })).toEqual({ status: 0, out: '', err: '' })
    expect(Object.keys(filesOf(join(cwd, 'records')))).toEqual(['a.txt.events.jsonl', 'actors.jsonl', 'manifest.json'])
  })

  test.each([
    ['{"jobs": 0}', 'regesta.config.json.jobs: '],
    ['{"timeout": 3000000}', 'regesta.config.json.timeout: '],
    ['{"colour": true}', 'regesta.config.json: '],
    ['{"output": ""}', 'regesta.config.json.output: '],
    ['{', 'regesta.config.json: '],
  ])('%s is wrong usage', (config, message) => {
    const run = regesta(['extract'], { cwd: folderOf({ 'regesta.config.json': config }) })
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toContain(message)
  })
})

test('pipe answers in order with workers, and a line that exceeds its time in its place', () => {
  const lines = [
    JSON.stringify({ id: 'long', text: `[stuck] ${inventText(1)}` }),
    ...[2, 3, 4, 5, 6, 7, 8].map((n) => JSON.stringify({ id: `short-${n}`, text: inventText(n, 1) })),
  ]
  const input = `${lines.join('\n')}\n`
  const run = regesta(['pipe', '--jobs', '2', '--timeout', '3600'], { input, env: stuck })
  expect(run.status).toBe(1)
  const rows = run.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  expect(rows.map(({ id, document }) => id ?? document.id)).toEqual(lines.map((line) => JSON.parse(line).id))
  expect(rows[0].error).toMatchObject({ code: 'timeout' })
  expect(rows.slice(1).filter(({ error }) => error)).toEqual([])
})
