import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wikiDump } from '../support/wiki-dump.js'

const command = join(import.meta.dirname, '../../dist/cli/main.js')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-dump-'))
  writeFileSync(join(folder, 'mills.xml.gz'), gzipSync(Buffer.concat([...wikiDump(1_000)])))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs an import, ended by force after a time, and gives its status and what it printed. */
function run(args: readonly string[], killAfter?: number, heap = 64): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, command, 'import', ...args], { cwd: folder })
  let out = ''
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
  })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, out })
    })
  })
}

function digestOf(path: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(path).sort()) hash.update(name).update(readFileSync(join(path, name)))
  return hash.digest('hex')
}

test('a dump that is killed again and again and resumed gives the bytes of a run that was not', {
  timeout: 120_000,
}, async () => {
  expect((await run(['mills.xml.gz', '-o', 'whole'])).code).toBe(0)
  const counts: number[] = []
  for (const wait of [500, 700, 900, 1_100]) {
    await run(['mills.xml.gz', '-o', 'killed'], wait)
    // On a busy machine the first is killed before it has written anything.
    const written = join(folder, 'killed/mills')
    counts.push(existsSync(written) ? readdirSync(written).length : 0)
  }
  const last = await run(['mills.xml.gz', '-o', 'killed'])
  expect(last.code).toBe(0)
  expect(counts[0]).toBeLessThan(960)
  expect(readdirSync(join(folder, 'whole/mills'))).toHaveLength(960)
  expect(digestOf(join(folder, 'killed/mills'))).toBe(digestOf(join(folder, 'whole/mills')))
})

test('ten times the dump needs no more memory', { timeout: 120_000 }, async () => {
  writeFileSync(join(folder, 'large.xml.gz'), gzipSync(Buffer.concat([...wikiDump(10_000)])))
  // Some 14 MB of text, in a heap that could not hold it with its trees.
  const { code, out } = await run(['large.xml.gz', '-o', '-'], undefined, 24)
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(9_600)
})
