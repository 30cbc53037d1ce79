import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import type { Manifest } from '../../src/model/manifest.js'
import { bin, filesOf, folderOf, regesta } from './regesta.js'
import type { Server } from './servers.js'

const faults = pathToFileURL(join(import.meta.dirname, 'faults.mjs')).href

/** Documents of a sentence or two; those of the faults are told by a word of theirs. */
function writeDocuments(folder: string, { poison }: { poison: boolean }): void {
  mkdirSync(join(folder, 'seeds/part'), { recursive: true })
  for (let i = 0; i < 198; i++) {
    const text = `In ${1700 + i} the council of Verdun met Anna Klein.[${i + 1}] She left on 3 May ${1701 + i}.\n`
    writeFileSync(join(folder, i % 3 === 0 ? 'seeds/part' : 'seeds', `letter-${i}.txt`), text)
  }
  writeFileSync(join(folder, 'seeds/transient.txt'), 'In 1901 the fleet sailed. [transient]\n')
  if (poison) writeFileSync(join(folder, 'seeds/poison.txt'), 'In 1902 the fleet sank. [poison]\n')
}

/** A worker that is started again whenever it dies, as an init system would, until it has ended by itself. */
class Supervised {
  deaths = 0
  readonly ended: Promise<void>
  #process!: ChildProcess

  constructor(
    readonly url: string,
    readonly flag: string,
  ) {
    this.ended = new Promise((resolve, reject) => this.#start(resolve, reject))
  }

  kill(): void {
    this.#process.kill('SIGKILL')
  }

  #start(resolve: () => void, reject: (error: Error) => void): void {
    const args = ['--import', faults, bin, 'work', '--drain', '-j', '1', '--takeover', '3']
    this.#process = spawn(process.execPath, args, {
      env: { ...process.env, REGESTA_QUEUE: this.url, TRANSIENT_FAULT: this.flag },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    this.#process.stderr!.on('data', (chunk) => (said += chunk))
    this.#process.once('exit', (status, signal) => {
      if (status === 0) resolve()
      else if (signal === 'SIGKILL' && ++this.deaths < 20) this.#start(resolve, reject)
      else reject(new Error(`worker ended with ${status ?? signal}: ${said}`))
    })
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50))
}

const doneOf = (url: string) => {
  const { out } = regesta(['collect', '--queue', url, '--no-wait', '--json', '-o', folderOf()])
  return (JSON.parse(out) as { totals: { documents: number } }).totals.documents
}

/** The output of a serial run over the same documents without the poisoned one. */
function serialOutput(): Record<string, string> {
  const folder = folderOf()
  writeDocuments(folder, { poison: false })
  expect(regesta(['extract', '--no-cache', '-q'], { cwd: folder }).status).toBe(0)
  return filesOf(join(folder, 'output'))
}

/** The files of an output, with its failures taken out of the manifest. */
function withoutFailures(files: Record<string, string>): Record<string, string> {
  const manifest = JSON.parse(files['manifest.json']!) as Manifest
  const clean = { ...manifest, failures: [], totals: { ...manifest.totals, failures: 0 } }
  return { ...files, 'manifest.json': `${JSON.stringify(clean, null, 2)}\n` }
}

/**
 * Runs a batch of 200 documents on two workers, one document of which kills its worker each time and one of which fails
 * once, and does something else that is bad midway.
 */
export async function runWithFaults(
  start: () => Promise<Server>,
  midway: (workers: readonly Supervised[], server: Server) => void | Promise<void>,
) {
  const server = await start()
  onTestFinished(() => server.stop())
  const folder = folderOf({ flag: '' })
  writeDocuments(folder, { poison: true })
  const flag = join(folder, 'flag')
  expect(regesta(['submit', '--queue', server.url], { cwd: folder })).toMatchObject({ status: 0, err: '' })
  const workers = [new Supervised(server.url, flag), new Supervised(server.url, flag)]
  await until(() => doneOf(server.url) > 20)
  await midway(workers, server)
  await Promise.all(workers.map(({ ended }) => ended))
  const collected = regesta(['collect', '--queue', server.url, '--remove', '-q'], { cwd: folder })
  expect(existsSync(flag), 'the transient fault was met').toBe(false)
  const output = filesOf(join(folder, 'output'))
  const { failures } = JSON.parse(output['manifest.json']!) as Manifest
  return {
    status: collected.status,
    failures,
    deaths: workers[0]!.deaths + workers[1]!.deaths,
    output: withoutFailures(output),
    serial: serialOutput(),
  }
}
