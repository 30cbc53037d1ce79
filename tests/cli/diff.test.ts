import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diff } from '../../src/cli/diff.js'
import { edit } from '../check/support/edit.js'
import { goodOutput } from '../check/support/small-output.js'
import { callCommand } from '../support/call-command.js'
import { folderOf, regesta } from '../support/regesta.js'

/** A good output in `a`, the same with one event undated in `b`. */
function twoOutputs(): string {
  const undated = edit(goodOutput(), [{ in: 'output/charter.txt.events.jsonl', line: 3, set: { when: null } }])
  const files = (folder: string, from: ReadonlyMap<string, string>) =>
    [...from].map(([name, text]) => [name.replace(/^output/, folder), text] as const)
  return folderOf(Object.fromEntries([...files('a', goodOutput()), ...files('b', undated)]))
}

const call = (...args: string[]) => callCommand(diff, args)

describe('regesta diff', () => {
  test('exits as diff(1): 0 the same, 1 different, 2 trouble', async () => {
    const folder = twoOutputs()
    const [a, b] = [join(folder, 'a'), join(folder, 'b')]
    expect(await call(a, a)).toMatchObject({ status: 0, out: 'no changes; 6 the same\n' })
    expect(await call(a, b)).toMatchObject({ status: 1, out: expect.stringContaining('1 re-dated; 5 the same') })
    expect(await call(a, join(folder, 'c'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('expected a folder'),
    })
  })

  test('shows only what is asked for, and fails on what is asked for', async () => {
    const folder = twoOutputs()
    const [a, b] = [join(folder, 'a'), join(folder, 'b')]
    expect(await call(a, b, '--only', 'added,removed')).toMatchObject({ status: 0, out: 'no changes; 5 the same\n' })
    expect((await call(a, b, '--only', 're-dated')).status).toBe(1)
    const passed = await call(a, b, '--fail-on', 'removed')
    expect(passed).toMatchObject({ status: 0, out: expect.stringContaining('re-dated') })
    expect((await call(a, b, '--fail-on', 'removed,re-dated')).status).toBe(1)
    expect(await call(a, b, '--stat')).toMatchObject({ out: 'charter.txt  1 re-dated\n1 re-dated; 5 the same\n' })
  })

  test('compares two files, whatever they are called, and /dev/null', async () => {
    const folder = twoOutputs()
    const file = (side: string) => join(folder, side, 'charter.txt.events.jsonl')
    writeFileSync(join(folder, 'copy'), readFileSync(file('a'), 'utf8'))
    expect((await call(join(folder, 'copy'), file('b'))).out).toContain('1 re-dated; 3 the same')
    expect((await call('/dev/null', file('b'))).out).toContain('4 added; 0 the same')
  })

  test.each([
    [['--only', 'undated'], 'Unexpected kind "undated", expected added, removed'],
    [['--format', 'xml'], "argument 'xml' is invalid"],
  ])('refuses %j with 2', async (args, message) => {
    expect(await call('a', 'b', ...args)).toMatchObject({ status: 2, err: expect.stringContaining(message) })
  })

  test('opens nothing outside of a folder', async () => {
    const folder = twoOutputs()
    writeFileSync(join(folder, 'secret'), 'The secret was kept in 1961.\n')
    symlinkSync('../secret', join(folder, 'b/secret.events.jsonl'))
    const { status, out, err } = await call(join(folder, 'a'), join(folder, 'b'))
    expect(`${status} ${out} ${err}`).not.toContain('kept')
  })

  test('names the line of a file that is no record', async () => {
    const folder = twoOutputs()
    writeFileSync(join(folder, 'b/charter.txt.events.jsonl'), '{"schema":')
    const { status, err } = await call(join(folder, 'a'), join(folder, 'b'))
    expect(status).toBe(2)
    expect(err).toContain('b/charter.txt.events.jsonl:1: Unexpected')
  })
})

describe('REV:path', () => {
  /** A repository with the good output committed, and then one event undated. */
  function repository(): string {
    const folder = folderOf(Object.fromEntries(goodOutput()))
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
    git('init', '-q')
    git('config', 'user.name', 'Test')
    git('config', 'user.email', 'test@example.org')
    git('add', '.')
    git('commit', '-qm', 'first')
    const path = join(folder, 'output/charter.txt.events.jsonl')
    const changed = edit(goodOutput(), [{ in: 'output/charter.txt.events.jsonl', line: 3, set: { when: null } }])
    writeFileSync(path, changed.get('output/charter.txt.events.jsonl')!)
    git('commit', '-qam', 'second')
    return folder
  }

  test('is a folder or a file of the repository', () => {
    const cwd = repository()
    const folders = regesta(['diff', 'HEAD~1:output', 'HEAD:output'], { cwd })
    expect(folders).toMatchObject({ status: 1, out: expect.stringContaining('1 re-dated; 5 the same'), err: '' })
    const file = 'output/charter.txt.events.jsonl'
    expect(regesta(['diff', `HEAD~1:${file}`, file], { cwd }).out).toContain('1 re-dated; 3 the same')
    expect(regesta(['diff', 'HEAD:output', 'output'], { cwd })).toMatchObject({ status: 0 })
  })

  test('that git does not know is trouble, not a shell command', () => {
    const cwd = repository()
    const run = regesta(['diff', 'HEAD:nowhere', 'output'], { cwd })
    expect(run).toMatchObject({ status: 2, err: expect.stringContaining("path 'nowhere' does not exist in 'HEAD'") })
    const hostile = regesta(['diff', '$(touch pwned);:output', 'output'], { cwd })
    expect(hostile.status).toBe(2)
    expect(() => readFileSync(join(cwd, 'pwned'))).toThrow()
  })
})
