import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256Of } from '../../../src/identity/sha256-of.js'
import type { Failure, ManifestDocument } from '../../../src/model/manifest.js'
import { manifestOf } from '../../../src/run/output/manifest.js'
import { OutputFolder } from '../../../src/run/output/output-folder.js'
import { settle } from '../../../src/run/output/settle.js'
import { noCounts, sumCoverage } from '../../../src/run/work/count.js'
import { filesOf, folderOf } from '../../support/regesta.js'

const options = {
  leadingMarker: 'previous',
  dateMode: 'auto',
  published: null,
  encoding: 'utf-8',
  formats: ['events-jsonl'],
} as const

const documentOf = (source: string): ManifestDocument => ({
  source,
  mediaType: 'text/plain',
  sha256: sha256Of(source),
  published: null,
  outputs: [{ format: 'events-jsonl', path: `${source}.events.jsonl`, sha256: sha256Of('') }],
  counts: noCounts,
  coverage: sumCoverage([]),
})

/** Ends a run over some of the sources, of which some failed; `paths` are those of the command line. */
async function run(folder: string, sources: readonly string[], failed: readonly string[] = [], code = 'unreadable') {
  const failures: Failure[] = failed.map((source) => ({ source, code, message: '' }))
  for (const source of sources) {
    const file = join(folder, `${source}.events.jsonl`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '')
  }
  const output = new OutputFolder(folder, false)
  const manifest = await settle(
    output,
    manifestOf({ ...options, formats: [...options.formats] }, sources.map(documentOf), failures),
    {
      paths: ['letters', 'notes'],
    },
  )
  return { removed: output.removed.sort(), named: manifest.documents.map(({ source }) => source) }
}

describe('of what the last run wrote', () => {
  const all = ['a.txt', 'b/c.txt', 'b/d.txt', 'bb.txt']

  test.each([
    ['a source that is gone loses its output', ['bb.txt'], [], 'unreadable', ['a.txt', 'b/c.txt', 'b/d.txt']],
    ['a source that failed keeps it', ['bb.txt'], ['a.txt'], 'unwritable', ['b/c.txt', 'b/d.txt']],
    ['and those below a folder that failed', ['bb.txt'], ['b'], 'unreadable', ['a.txt']],
    ['and all where a path is missing', ['bb.txt'], ['lettres'], 'missing-path', []],
    ['and all where a path is empty', ['bb.txt'], ['letters'], 'empty-directory', []],
    ['and all where a path cannot be read', ['bb.txt'], ['notes'], 'unreadable', []],
    [
      'another that failed is nothing to them',
      ['bb.txt'],
      ['map.png'],
      'unsupported-type',
      ['a.txt', 'b/c.txt', 'b/d.txt'],
    ],
  ])('%s', async (_, sources, failed, code, gone) => {
    const folder = folderOf()
    await run(folder, all)
    const { removed, named } = await run(folder, sources, failed, code)
    expect(removed).toEqual(gone.map((source) => `${source}.events.jsonl`))
    const kept = all.filter((source) => !gone.includes(source))
    expect(named).toEqual(kept)
    expect(Object.keys(filesOf(folder))).toEqual([...kept.map((source) => `${source}.events.jsonl`), 'manifest.json'])
  })

  test('what was kept for a fault goes once it is mended and the source is gone', async () => {
    const folder = folderOf()
    await run(folder, all)
    await run(folder, ['a.txt'], ['lettres'], 'missing-path')
    expect(await run(folder, ['a.txt', 'bb.txt'])).toEqual({
      removed: ['b/c.txt.events.jsonl', 'b/d.txt.events.jsonl'],
      named: ['a.txt', 'bb.txt'],
    })
  })
})
