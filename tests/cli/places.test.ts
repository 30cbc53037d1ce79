import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, regesta } from '../support/regesta.js'

const port = 'In 1961 the council signed a charter in Lisbon.[1] It met again on 3 May 1962.[2]\n'
const letter = 'Ada Brandt founded the mill in 1905.\n'

/** `docs1` and a file, extracted into `rec`. */
function batch(more: Readonly<Record<string, string>> = {}): string {
  const cwd = folderOf({ 'docs1/port.txt': port, 'docs1/old/draft.txt': port, 'letter.md': letter, ...more })
  expect(regesta(['extract', 'docs1', 'letter.md', '-o', 'rec', '--exclude', 'old/'], { cwd }).status).toBe(0)
  return cwd
}
const manifestOf = (cwd: string, output = 'rec') => JSON.parse(readFileSync(join(cwd, output, 'manifest.json'), 'utf8'))

describe('a manifest says what the batch was given', () => {
  test('as it was named, and what was passed over', () => {
    expect(manifestOf(batch()).sources).toEqual({ paths: ['docs1', 'letter.md'], exclude: ['old/'] })
  })

  test('the same bytes by a path from the root', () => {
    const cwd = batch()
    const absolute = [join(cwd, 'docs1'), 'letter.md']
    regesta(['extract', ...absolute, '-o', 'again', '--exclude', 'old/'], { cwd })
    expect(manifestOf(cwd, 'again')).toEqual(manifestOf(cwd))
  })

  test('and shards together say the same', () => {
    const cwd = folderOf({ 'docs1/a.txt': port, 'docs1/b.txt': letter })
    for (const shard of ['1/2', '2/2']) regesta(['extract', 'docs1', '-o', 'rec', '--shard', shard], { cwd })
    expect(regesta(['merge', 'rec'], { cwd }).status).toBe(0)
    expect(manifestOf(cwd).sources).toEqual({ paths: ['docs1'], exclude: [] })
  })
})

describe('after `extract docs1 letter.md -o rec`, nothing else is needed by', () => {
  test('validate', () => {
    const cwd = batch()
    expect(regesta(['validate', 'rec', '--fresh'], { cwd })).toMatchObject({ status: 0, err: '' })
    writeFileSync(join(cwd, 'docs1/new.txt'), letter)
    const found = regesta(['validate', 'rec', '--format', 'json'], { cwd })
    expect(JSON.parse(found.out).findings).toMatchObject([{ rule: 'output-missing', file: 'docs1/new.txt' }])
  })

  test('report', () => {
    const cwd = batch()
    expect(regesta(['report', 'rec'], { cwd })).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('signed a charter in Lisbon.[1]')
  })

  test('query and export', () => {
    const cwd = batch()
    const count = regesta(['query', 'rec', 'select count(*) as n from documents', '--format', 'csv'], { cwd })
    expect(count).toMatchObject({ status: 0, out: 'n\r\n2\r\n' })
    expect(regesta(['export', 'rec', '-o', 'out.jsonld'], { cwd })).toMatchObject({ status: 0, out: 'out.jsonld\n' })
  })

  test('diff, which compares with what git has', () => {
    const cwd = batch()
    const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' })
    expect(regesta(['diff', 'rec'], { cwd })).toMatchObject({
      status: 2,
      err: expect.stringContaining('this is no git repository: name two outputs'),
    })
    git('init', '-q')
    git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-q', '--allow-empty', '-m', 'none')
    git('add', 'rec')
    git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'first')
    expect(regesta(['diff', 'rec'], { cwd })).toMatchObject({ status: 0, err: '' })
    writeFileSync(join(cwd, 'docs1/port.txt'), port.replace('1962', '1963'))
    regesta(['extract', 'docs1', 'letter.md', '-o', 'rec', '--exclude', 'old/'], { cwd })
    for (const args of [
      ['diff', 'rec'],
      ['diff', 'HEAD:rec'],
    ]) {
      expect(regesta(args, { cwd })).toMatchObject({ status: 1, out: expect.stringContaining('1 re-dated') })
    }
  })

  test('each of them from a folder above', () => {
    const cwd = folderOf({ 'project/docs1/port.txt': port })
    regesta(['extract', 'docs1', '-o', 'rec'], { cwd: join(cwd, 'project') })
    expect(regesta(['validate', 'project/rec'], { cwd })).toMatchObject({ status: 0, err: '' })
    expect(regesta(['report', 'project/rec'], { cwd })).toMatchObject({ status: 0, err: '' })
  })
})

describe('regesta.config.json counts for all commands', () => {
  const config = { paths: ['notes'], output: 'records', exclude: ['old/'] }

  test('output and paths', () => {
    const cwd = folderOf({
      'notes/a.txt': port,
      'notes/old/b.txt': port,
      'regesta.config.json': JSON.stringify(config),
    })
    expect(regesta(['extract'], { cwd }).out).toContain('1 document,')
    expect(regesta(['validate'], { cwd })).toMatchObject({ status: 0, err: '' })
    expect(regesta(['report'], { cwd })).toMatchObject({ status: 0, err: '' })
    expect(regesta(['query', 'select 1 as one', '--format', 'csv'], { cwd }).out).toBe('one\r\n1\r\n')
    expect(regesta(['export'], { cwd }).status).toBe(0)
    const { sources: _, ...older } = manifestOf(cwd, 'records')
    writeFileSync(join(cwd, 'records/manifest.json'), `${JSON.stringify(older, null, 2)}\n`)
    expect(regesta(['validate'], { cwd })).toMatchObject({ status: 0, err: '' })
  })

  test('--config names another file', () => {
    const cwd = folderOf({ 'notes/a.txt': port, 'my.json': JSON.stringify(config) })
    regesta(['extract', '--config', 'my.json'], { cwd })
    for (const command of ['validate', 'report']) {
      expect(regesta([command, '--config', 'my.json'], { cwd })).toMatchObject({ status: 0, err: '' })
    }
  })
})

describe('a source that is not there is one error with what to do', () => {
  const readers = [
    ['validate', 'rec'],
    ['report', 'rec'],
    ['export', 'rec', '--to', 'webannotation'],
  ]

  test.each(readers)('%s: the folder', (...args) => {
    const cwd = batch()
    renameSync(join(cwd, 'docs1'), join(cwd, 'docs2'))
    const run = regesta(args, { cwd })
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toMatch(/^error: there are no sources at docs1: rec\/manifest\.json says .* --source$/m)
  })

  test('a single one keeps a report from being written, unless that is wanted', () => {
    const cwd = batch()
    rmSync(join(cwd, 'docs1/port.txt'))
    writeFileSync(join(cwd, 'docs1/other.txt'), letter)
    const run = regesta(['report', 'rec'], { cwd })
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toContain('port.txt: There is no such file in docs1, letter.md.')
    expect(run.err).toContain('no page is written')
    expect(regesta(['report', 'rec', '--allow-missing'], { cwd }).status).toBe(0)
  })

  test('no output is named as such', () => {
    const run = regesta(['validate', 'nowhere'], { cwd: folderOf() })
    expect(run).toMatchObject({
      status: 2,
      err: expect.stringContaining('there is no output at nowhere: name its folder'),
    })
  })
})

describe('a manifest leads nowhere outside of the current folder', () => {
  test.each(['../away', '/etc', 'docs1/../../away', '../*.txt'])('not to %s', (path) => {
    const cwd = batch()
    mkdirSync(join(cwd, 'inner'))
    const manifest = { ...manifestOf(cwd), sources: { paths: [path], exclude: [] } }
    writeFileSync(join(cwd, 'rec/manifest.json'), JSON.stringify(manifest))
    for (const command of ['validate', 'report']) {
      const run = regesta([command, 'rec'], { cwd })
      expect(run.status).toBe(2)
      expect(run.err).toContain(`are at ${path}, out of the current folder: name that by --source`)
    }
  })
})

describe('query', () => {
  test('-o is the file of the answer', () => {
    const cwd = batch()
    const run = regesta(['query', 'rec', 'select 1 as one', '--format', 'csv', '-o', 'one.csv'], { cwd })
    expect(run).toMatchObject({ status: 0, out: '', err: '' })
    expect(readFileSync(join(cwd, 'one.csv'), 'utf8')).toBe('one\r\n1\r\n')
  })

  test.each([
    [['select 1', '-o', 'rec'], 'to ask what is in it: regesta query rec "select 1"'],
    [['rec'], 'no statement for rec: regesta query rec "select … from events"'],
    [['select', 'all', 'events'], 'expected one statement in quotes'],
  ])('%j says what to do', (args, message) => {
    expect(regesta(['query', ...args], { cwd: batch() })).toMatchObject({
      status: 2,
      err: expect.stringContaining(message),
    })
  })
})
