import { spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bin, folderOf } from '../support/regesta.js'

const poll = { timeout: 40_000, interval: 100 }

/** A running `extract --watch`, once it has said that it watches. */
async function watching(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [bin, 'extract', '--watch', '--no-cache', ...args], { cwd })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  await expect.poll(() => said, poll).toContain('Watching')
  return { child, ended, said: () => said }
}

const output = (cwd: string, name: string) => join(cwd, 'output', `${name}.events.jsonl`)
const recordsOf = (cwd: string, name: string) =>
  existsSync(output(cwd, name)) ? readFileSync(output(cwd, name), 'utf8') : ''

test('--watch extracts what is changed, added and removed, until Ctrl-C', { timeout: 120_000 }, async () => {
  const cwd = folderOf({ 'seeds/a.txt': 'In 1961 Karl Meyer founded the mill.\n' })
  const { child, ended, said } = await watching(cwd)
  expect(recordsOf(cwd, 'a.txt')).toContain('founded')

  // As an editor saves: a new file in the place of the old one.
  writeFileSync(join(cwd, 'seeds/.a.swp'), 'In 1961 Karl Meyer sold the mill.\n')
  renameSync(join(cwd, 'seeds/.a.swp'), join(cwd, 'seeds/a.txt'))
  await expect.poll(() => recordsOf(cwd, 'a.txt'), poll).toContain('sold')

  writeFileSync(join(cwd, 'seeds/b.txt'), 'In 1970 Ada Brandt bought the quay.\n')
  await expect.poll(() => recordsOf(cwd, 'b.txt'), poll).toContain('bought')

  rmSync(join(cwd, 'seeds/a.txt'))
  await expect.poll(() => existsSync(output(cwd, 'a.txt')), poll).toBe(false)
  await expect.poll(said, poll).toContain('removed')

  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('--watch names what fails at first, and no more than once', { timeout: 120_000 }, async () => {
  const cwd = folderOf({ 'seeds/a.txt': '', 'seeds/b.txt': 'In 1961 Karl Meyer founded the mill.\n' })
  const { child, ended, said } = await watching(cwd)
  writeFileSync(join(cwd, 'seeds/b.txt'), 'In 1961 Karl Meyer founded the mill. \n')
  writeFileSync(join(cwd, 'seeds/c.txt'), '')
  await expect.poll(said, poll).toContain('c.txt: empty-file')
  expect(said().split('Watching')[0]).toContain('a.txt: empty-file')
  child.kill('SIGINT')
  expect(await ended).toBe(1)
})

test('a single file is watched too', { timeout: 120_000 }, async () => {
  const cwd = folderOf({ 'a.txt': 'In 1961 Karl Meyer founded the mill.\n' })
  const { child, ended, said } = await watching(cwd, 'a.txt')
  writeFileSync(join(cwd, 'a.txt'), 'In 1961 Karl Meyer sold the mill.\n')
  await expect.poll(() => recordsOf(cwd, 'a.txt'), poll).toContain('sold')
  // Its turn is over when it has said what it did: a signal within it would end with another status.
  await expect.poll(() => said().split('1 document,').length, poll).toBe(3)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})
