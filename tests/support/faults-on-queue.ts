import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { Random } from './random.js'
import { bin, cachesIn, filesOf, folderOf, regesta } from './regesta.js'
import type { Server } from './servers.js'

const seed = Number(process.env.REGESTA_SEED ?? 22)

const documentsOf = (shift: number) =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `seeds/letter-${i}.txt`,
      `In ${1700 + shift + i} the Senate left Riga.[1] Anna Klein met the council of Verdun.[2]\n`,
    ]),
  )

const steps = ['submit', 'work', 'collect'] as const
/** What can come over a command on a queue, and over its server. */
const kinds = ['SIGKILL', 'SIGTERM', 'SIGINT', 'cut', 'restart', 'flush', 'twice'] as const
type Step = (typeof steps)[number]

/** What a server can be made to do, beside being killed and started again. */
export interface Harm {
  /** Cuts the connections of all clients. */
  cut(): Promise<void>
  /** Loses all data. */
  flush(): Promise<void>
}

/**
 * Lets something come over a step of a batch at random moments, and sees that each file of the output of the time before is
 * old, new or there still; then does the batch without harm, and sees that its output is that of `regesta extract`.
 */
export async function disturbBatches(moments: number, server: Server, harm: Harm): Promise<void> {
  const random = new Random(seed)
  onTestFinished(() => server.stop())
  const whole = [0, 100].map((shift) => {
    const cwd = folderOf(documentsOf(shift))
    expect(regesta(['extract', '-q', '--no-cache'], { cwd })).toMatchObject({ status: 0 })
    return filesOf(join(cwd, 'output'))
  })
  const folders = [folderOf(documentsOf(0)), folderOf(documentsOf(100))]
  const output = folderOf()
  let before: Record<string, string> | undefined
  for (let at = 0; at < moments; at++) {
    const [step, what, delay] = [random.pick(steps), random.pick(kinds), 250 + random.below(700)]
    const cwd = folders[at % 2]!
    const args = (which: Step, ...more: string[]) => [
      which,
      '--queue',
      server.url,
      ...(which === 'work' ? ['--drain', '-j', '1', '--takeover', '1'] : []),
      ...(which === 'collect' ? ['-q', '-o', output, ...more] : []),
    ]
    const case_ = `${what} over ${step} after ${delay} ms (moment ${at})`
    for (const which of steps) {
      if (which !== step) {
        if (which === 'collect') break
        regesta(args(which), { cwd })
        continue
      }
      const child = start(args(which, '--no-wait'), cwd)
      const other = what === 'twice' ? wait(delay / 4).then(() => start(args(which, '--no-wait'), cwd).ended) : null
      await Promise.race([wait(delay), child.ended])
      if (what === 'cut') await harm.cut()
      else if (what === 'flush') await harm.flush()
      else if (what === 'restart') await server.restart()
      else if (what !== 'twice') child.kill(what)
      const status = await child.ended
      await other
      expect([null, 0, 1, 2, 130], `${case_}: ${child.said()}`).toContain(status)
      expect(child.said(), case_).not.toMatch(/\n\s+at |Unhandled|TypeError/)
      break
    }
    const now = filesOf(output)
    const torn = Object.entries(now).filter(([name, content]) => {
      return name !== 'manifest.json' && !/\.regesta-/.test(name) && whole.every((files) => files[name] !== content)
    })
    expect(torn, case_).toEqual([])
    expect(
      Object.keys(before ?? {}).filter((name) => now[name] === undefined),
      case_,
    ).toEqual([])
    for (const which of steps) {
      expect(regesta(args(which), { cwd }), `${which} after ${case_}`).toMatchObject({ status: 0 })
    }
    before = filesOf(output)
    expect(before, case_).toEqual(whole[at % 2])
  }
}

function start(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...cachesIn(cwd) },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  return {
    ended: once(child, 'close').then(([status]) => status as number | null),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    said: () => said,
  }
}
