import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256Of } from '../../../src/identity/sha256-of.js'
import { userCacheFolder } from '../../../src/run/cache/cache-folder.js'
import { filesOf, folderOf, regesta } from '../../support/regesta.js'

test.each([
  ['linux', {}, join(homedir(), '.cache/regesta')],
  ['linux', { XDG_CACHE_HOME: '/var/caches' }, '/var/caches/regesta'],
  ['linux', { XDG_CACHE_HOME: 'caches' }, join(homedir(), '.cache/regesta')],
  ['darwin', {}, join(homedir(), 'Library/Caches/regesta')],
  ['win32', { LOCALAPPDATA: '/Users/a/Local' }, '/Users/a/Local/regesta'],
])('on %s, %o, the cache is in %s', (platform, env, folder) => {
  expect(userCacheFolder(env, platform)).toBe(folder)
})

const seeds = { 'seeds/a.txt': 'In 1961 Karl Meyer founded the mill.\n' }

/** Changes what a cache holds of a document, hashes and all, as somebody could who commits one. */
function forge(cache: string, from: string, to: string): void {
  for (const file of Object.keys(filesOf(cache)).filter((name) => name.endsWith('.output'))) {
    const text = readFileSync(join(cache, file), 'utf8').replaceAll(from, to)
    const entry = Object.keys(filesOf(cache)).find((name) => name.endsWith('.json') && !name.startsWith('seals'))!
    const sha256 = sha256Of(text)
    const body = readFileSync(join(cache, entry), 'utf8')
      .split('\n')[1]!
      .replace(/"sha256":"[0-9a-f]{64}"(?=\})/, `"sha256":"${sha256}"`)
    writeFileSync(join(cache, entry), `${sha256Of(body)}\n${body}`)
    mkdirSync(join(cache, sha256.slice(0, 2)), { recursive: true })
    writeFileSync(join(cache, sha256.slice(0, 2), `${sha256.slice(2)}.output`), text)
  }
}

describe('a cache that came with a clone', () => {
  test('is no evidence for a check, whatever it says', () => {
    const cwd = folderOf({ ...seeds, 'regesta.config.json': '{"cache": "cached"}' })
    regesta(['extract'], { cwd })
    forge(join(cwd, 'cached'), 'founded', 'drowned')
    rmSync(join(cwd, 'output'), { recursive: true })
    regesta(['extract'], { cwd })
    expect(filesOf(join(cwd, 'output'))['a.txt.events.jsonl']).toContain('drowned')
    expect(regesta(['extract', '--check'], { cwd })).toMatchObject({ status: 1 })
    expect(regesta(['validate'], { cwd }).status).toBe(1)
  })

  test('is named by nobody: without settings the cache is that of the user', () => {
    const cwd = folderOf(seeds)
    expect(regesta(['extract'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'mine') } }).status).toBe(0)
    expect(readdirSync(cwd).sort()).toEqual(['mine', 'output', 'seeds'])
  })
})

test.each([
  ['of another source', (entry: object) => ({ ...entry, source: 'b.txt' })],
  [
    'that leads elsewhere',
    (entry: object) => ({ ...entry, outputs: [{ format: 'a', path: '../b', sha256: 'f'.repeat(64) }] }),
  ],
  ['of no known shape', () => ({ hello: 'world' })],
  ['that is nothing', () => null],
])('an entry %s is not believed', (_, bend) => {
  const cwd = folderOf(seeds)
  regesta(['extract'], { cwd })
  const before = filesOf(join(cwd, 'output'))
  const cache = join(cwd, '.cache/regesta')
  const entry = Object.keys(filesOf(cache)).find((name) => name.endsWith('.json') && !name.startsWith('seals'))!
  const body = JSON.stringify(bend(JSON.parse(readFileSync(join(cache, entry), 'utf8').split('\n')[1]!)))
  writeFileSync(join(cache, entry), `${sha256Of(body)}\n${body}`)
  rmSync(join(cwd, 'output'), { recursive: true })
  expect(JSON.parse(regesta(['extract', '--json'], { cwd }).out)).toMatchObject({ cached: 0 })
  expect(filesOf(join(cwd, 'output'))).toEqual(before)
})

test.each([
  ['{"output": "../outside"}', 'output leads out of the current folder, to ../outside'],
  ['{"cache": "/tmp/caches"}', 'cache leads out of the current folder, to /tmp/caches'],
])('settings that a clone brings along lead nowhere else: %s', (config, message) => {
  const cwd = folderOf({ ...seeds, 'regesta.config.json': config })
  const { status, err } = regesta(['extract'], { cwd })
  expect(status).toBe(2)
  expect(err).toContain(message)
  expect(regesta(['extract', '--config', 'regesta.config.json', '-o', 'output', '--check'], { cwd }).err).not.toContain(
    'leads',
  )
})
