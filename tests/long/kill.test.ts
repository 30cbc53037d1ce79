import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bin, cachesIn, filesOf, folderOf, regesta } from '../support/regesta.js'

const kills = 50
/** So many are tried at most: a run that ends before its kill is none. */
const tries = 4 * kills
/** Documents whose records say something else under each option, so that every run has all of them to write. */
const documents = seeds(300)

function seeds(length: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length }, (_, i) => [
      `seeds/${i % 7}/document-${i}.txt`,
      `In ${1000 + (i % 1000)} the Senate left.\n[1] In ${1001 + (i % 1000)} the council of Riga signed a treaty.\n`,
    ]),
  )
}
const options = [
  ['--leading-marker', 'previous'],
  ['--leading-marker', 'own'],
] as const

const isTemporary = (name: string) => /\.regesta-[\w-]+\.tmp$/.test(name)

/** Starts a batch and kills it after so many milliseconds; true where it was still running. */
async function killAfter(cwd: string, args: readonly string[], delay: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, 'extract', '-q', ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ...cachesIn(cwd) },
  })
  const ended = once(child, 'exit')
  await Promise.race([wait(delay), ended])
  const running = child.exitCode === null
  child.kill('SIGKILL')
  await ended
  return running
}

test(`${kills} kills (-9) leave each file whole, old or new, and the next run finishes the work`, async () => {
  const [calm, killed] = [folderOf(documents), folderOf(documents)]
  const whole = options.map((option) => {
    expect(regesta(['extract', '-q', ...option], { cwd: calm })).toMatchObject({ status: 0 })
    return filesOf(join(calm, 'output'))
  })
  expect(whole[0]).not.toEqual(whole[1])
  const started = performance.now()
  regesta(['extract', '-q', ...options[0]!], { cwd: calm })
  let usual = performance.now() - started

  let hit = 0
  for (let i = 0; hit < kills && i < tries; i++) {
    // A golden-ratio sequence spreads the moments evenly over the time that a run takes; the cold runs take longer.
    const moment = (i * 0.618034) % 1
    const args = [...options[i % 2]!, '--jobs', i % 10 === 0 ? '2' : '1']
    const begun = performance.now()
    if (await killAfter(killed, args, 100 + moment * usual)) hit++
    // The machine was busier when the usual time was taken.
    else usual = Math.min(usual, performance.now() - begun)
    const names = readdirSync(killed).includes('output') ? filesOf(join(killed, 'output')) : {}
    const torn = Object.entries(names).filter(([name, content]) => {
      return !isTemporary(name) && name !== 'manifest.json' && whole.every((files) => files[name] !== content)
    })
    expect(torn.map(([name]) => name)).toEqual([])
  }
  expect(hit).toBe(kills)
  expect(regesta(['extract', '-q', ...options[0]!], { cwd: killed })).toMatchObject({ status: 0, err: '' })
  expect(filesOf(join(killed, 'output'))).toEqual(whole[0])
  expect(Object.keys(filesOf(join(killed, '.cache'))).filter(isTemporary)).toEqual([])
}, 1_800_000)

test('Ctrl-C ends with 130, keeps what is done and leaves no temporary file', async () => {
  const cwd = folderOf(seeds(3_000))
  const child = spawn(process.execPath, [bin, 'extract', '--jobs', '1'], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ...cachesIn(cwd) },
  })
  const done = () => readdirSync(cwd).includes('output') && Object.keys(filesOf(join(cwd, 'output'))).length > 5
  while (!done() && child.exitCode === null) await wait(20)
  child.kill('SIGINT')
  const [status] = await once(child, 'exit')
  expect(status).toBe(130)
  const names = Object.keys(filesOf(join(cwd, 'output')))
  expect(names.length).toBeGreaterThan(5)
  expect(names).not.toContain('manifest.json')
  expect(names.filter(isTemporary)).toEqual([])
}, 600_000)
