import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseShard, shardOf } from '../../../src/run/output/shard.js'
import { filesOf, folderOf, regesta } from '../../support/regesta.js'

const letters = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [
    `seeds/${i % 2 ? 'odd/' : ''}letter-${i}.txt`,
    `In ${1800 + i} the council met Anna Klein.[${i}]\n`,
  ]),
)
const faulty = { ...letters, 'seeds/empty.txt': '', 'seeds/map.png': 'no text' }

/** Extracts the parts of a batch, each into the folder that `into` names. */
function extractShards(cwd: string, of: number, into: (index: number) => string): void {
  for (let index = 1; index <= of; index++) {
    regesta(['extract', '--shard', `${index}/${of}`, '-o', into(index), '-q', '--no-cache'], { cwd })
  }
}

describe('shards', () => {
  test('in one folder, merged, are what one machine writes', () => {
    const cwd = folderOf(faulty)
    expect(regesta(['extract', '-o', 'whole', '--no-cache'], { cwd }).status).toBe(1)
    extractShards(cwd, 3, () => 'shared')
    expect(regesta(['merge', 'shared'], { cwd }).status).toBe(1)
    expect(filesOf(join(cwd, 'shared'))).toEqual(filesOf(join(cwd, 'whole')))
  })

  test('in folders of their own, merged, are what one machine writes', () => {
    const cwd = folderOf(letters)
    expect(regesta(['extract', '-o', 'whole', '--no-cache'], { cwd }).status).toBe(0)
    extractShards(cwd, 3, (index) => `part-${index}`)
    expect(regesta(['merge', 'part-1', 'part-2', 'part-3', '-o', 'merged'], { cwd }).status).toBe(0)
    expect(filesOf(join(cwd, 'merged'))).toEqual(filesOf(join(cwd, 'whole')))
  })

  test('merged again after a source is gone leave nothing of it', () => {
    const cwd = folderOf(letters)
    extractShards(cwd, 2, () => 'shared')
    regesta(['merge', 'shared'], { cwd })
    rmSync(join(cwd, 'seeds/letter-0.txt'))
    extractShards(cwd, 2, () => 'shared')
    expect(regesta(['merge', 'shared'], { cwd }).out).toContain('removed shared/letter-0.txt.events.jsonl')
    expect(regesta(['extract', '-o', 'shared', '--check', '--no-cache'], { cwd }).status).toBe(0)
  })

  test('that are missing, changed or of another run are errors, and nothing is written', () => {
    const cwd = folderOf(letters)
    extractShards(cwd, 2, (index) => `part-${index}`)
    const refused = (...folders: string[]) => regesta(['merge', ...folders, '-o', 'merged'], { cwd })
    expect(refused('part-1')).toMatchObject({ status: 2, err: expect.stringContaining('shard 2/2 is missing') })
    expect(refused('part-1', 'part-1', 'part-2').err).toContain('shard 1/2 is there twice')
    expect(refused('seeds').err).toContain('no shard in seeds')
    const file = join(cwd, 'part-2/manifest.2-of-2.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"utf-8"', '"latin1"'))
    expect(refused('part-1', 'part-2').err).toContain('of another run')
    writeFileSync(file, text.replace(/("path":[^}]*"sha256": ")\w{4}/, '$10000'))
    expect(refused('part-1', 'part-2').err).toContain('not what its shard wrote')
    writeFileSync(file, text.replace(/"path": "/, '"path": "../'))
    expect(refused('part-1', 'part-2').err).toContain('is outside of part-2')
    expect(() => filesOf(join(cwd, 'merged'))).toThrow('ENOENT')
  })

  test('stay as they are when documents are added', () => {
    const plan = (count: number) => ({
      documents: Array.from({ length: count }, (_, i) => {
        return { file: '', path: `a/${i}.txt`, mediaType: 'text/plain' as const, size: 1 }
      }),
      failures: [],
      passedOver: [],
    })
    for (let index = 1; index <= 4; index++) {
      const paths = (count: number) => shardOf(plan(count), { index, of: 4 }).documents.map(({ path }) => path)
      expect(paths(300).slice(0, paths(200).length)).toEqual(paths(200))
      expect(paths(300).length).toBeGreaterThan(40)
    }
  })

  test.each(['0/3', '4/3', '1', '1/0', '-1/3', '1/3/5', 'a/b'])('%s is none', (text) => {
    expect(parseShard(text)).toBeUndefined()
  })
})
