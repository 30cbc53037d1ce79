import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bin, cachesIn } from './regesta.js'

/** What can come over a command. `link` puts a link that leads out of the folder in the place of its output, `full` leaves room for few bytes. */
export type Disturbance = 'SIGKILL' | 'SIGTERM' | 'SIGINT' | 'link' | 'full' | 'twice'

/** How a command ended, and what it said. */
export interface Disturbed {
  /** Null where a signal ended it. */
  readonly status: number | null
  readonly said: string
  readonly milliseconds: number
}

interface Moment {
  readonly cwd: string
  /** Milliseconds after the start. */
  readonly delay: number
  /** What the command writes, relative to `cwd`: a link takes its place. */
  readonly output: string
  /** Where that link leads. */
  readonly outside: string
  /** Blocks of 1,024 bytes that a file can have where the disk is full. */
  readonly room: number
}

/** Runs a command to its end and lets something come over it meanwhile. */
export async function disturbed(args: readonly string[], what: Disturbance, moment: Moment): Promise<Disturbed> {
  const started = performance.now()
  const { child, ended, said } = start(args, moment.cwd, what === 'full' ? moment.room : undefined)
  const other = what === 'twice' ? wait(moment.delay / 4).then(() => start(args, moment.cwd).ended) : undefined
  if (what !== 'full' && what !== 'twice') {
    await Promise.race([wait(moment.delay), ended])
    if (what === 'link') swap(moment)
    else child.kill(what)
  }
  const status = await ended
  await other
  return { status, said: said(), milliseconds: performance.now() - started }
}

function start(args: readonly string[], cwd: string, room?: number) {
  const limited = ['-c', `trap "" XFSZ; ulimit -f ${room}; exec "$0" "$@"`, process.execPath, bin, ...args]
  const child = spawn(room === undefined ? process.execPath : 'bash', room === undefined ? [bin, ...args] : limited, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...cachesIn(cwd) },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  return { child, ended: once(child, 'close').then(([status]) => status as number | null), said: () => said }
}

const asideOf = ({ cwd, output }: Moment) => join(cwd, `${output}.away`)

function swap(moment: Moment): void {
  const place = join(moment.cwd, moment.output)
  if (existsSync(place)) renameSync(place, asideOf(moment))
  symlinkSync(moment.outside, place)
}

/** Puts what a link took the place of back there. */
export function swapBack(moment: Moment): void {
  const place = join(moment.cwd, moment.output)
  if (!lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return
  rmSync(place)
  if (existsSync(asideOf(moment))) renameSync(asideOf(moment), place)
}
