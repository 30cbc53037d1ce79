import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Disturbance, disturbed, swapBack } from '../support/disturbed.js'
import { Random } from '../support/random.js'
import { filesOf, folderOf, regesta } from '../support/regesta.js'

/** Moments of each command; `REGESTA_FAULTS` of them for who wants more, `REGESTA_SEED` for others. */
const moments = Number(process.env.REGESTA_FAULTS ?? 60)
const seed = Number(process.env.REGESTA_SEED ?? 22)

const documents = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [
    `seeds/${i % 3}/letter-${i}.txt`,
    `In ${1700 + i} the Senate left Riga.\n[1] In ${1701 + i} the council signed a treaty with Anna Klein.[2]\n`,
  ]),
)

/** A command, what it writes, and what has to be there before it. */
interface Scene {
  readonly name: string
  readonly output: string
  /** The forms in which it is called; what each writes differs, so that there is something to write each time. */
  readonly calls: readonly (readonly string[])[]
  readonly before?: readonly (readonly string[])[]
}

/** Outputs that differ, for commands that read one. */
const twoOutputs = [
  ['extract', '-q'],
  ['extract', '-q', '--leading-marker', 'own', '-o', 'other'],
]

const scenes: readonly Scene[] = [
  {
    name: 'extract',
    output: 'output',
    calls: [
      ['extract', '-q', '--leading-marker', 'previous', '--jobs', '1'],
      ['extract', '-q', '--leading-marker', 'own', '--jobs', '2'],
    ],
  },
  {
    name: 'merge',
    output: 'whole',
    calls: [
      ['merge', '-q', 'a1', 'a2', '-o', 'whole'],
      ['merge', '-q', 'b1', 'b2', '-o', 'whole'],
    ],
    before: ['previous', 'own'].flatMap((marker, at) =>
      [1, 2].map((shard) => {
        const to = `${'ab'[at]}${shard}`
        return ['extract', '-q', '--leading-marker', marker, '--shard', `${shard}/2`, '-o', to]
      }),
    ),
  },
  {
    name: 'report',
    output: 'page.html',
    calls: [
      ['report', 'output', '-o', 'page.html'],
      ['report', 'other', '-o', 'page.html'],
    ],
    before: twoOutputs,
  },
  {
    name: 'export',
    output: 'tables',
    calls: [
      ['export', 'output', '--to', 'csv', '-o', 'tables'],
      ['export', 'other', '--to', 'csv', '-o', 'tables'],
    ],
    before: twoOutputs,
  },
]

const kinds: readonly Disturbance[] = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'link', 'full', 'twice']
const isTemporary = (name: string) => /(?:^|\/)\.regesta-[^/]+/.test(name)

/** The files of an output, whether it is a folder or one file. */
function written(place: string): Record<string, string> {
  if (!existsSync(place)) return {}
  const all = filesOf(join(place, '..'))
  const name = place.slice(join(place, '..').length + 1)
  return Object.fromEntries(Object.entries(all).filter(([path]) => path === name || path.startsWith(`${name}/`)))
}

describe.each(scenes)('$name, disturbed at any moment', ({ output, calls, before = [] }) => {
  test(`${moments} times, leaves each file whole, old or new, and nothing outside; the next run finishes the work`, async () => {
    const random = new Random(seed)
    const [calm, cwd] = [folderOf(documents), folderOf(documents)]
    const outside = folderOf({ 'canary.txt': 'sings', 'manifest.json': 'not ours' })
    const canaries = filesOf(outside)
    for (const folder of [calm, cwd]) for (const args of before) expect(regesta(args, { cwd: folder }).status).toBe(0)
    let usual = Number.POSITIVE_INFINITY
    const whole = calls.map((args) => {
      rmSync(join(calm, output), { recursive: true, force: true })
      const started = performance.now()
      expect(regesta(args, { cwd: calm })).toMatchObject({ status: 0, err: '' })
      usual = Math.min(usual, performance.now() - started)
      return written(join(calm, output))
    })
    expect(whole[0]).not.toEqual(whole[1])
    for (let at = 0; at < moments; at++) {
      const what = random.pick(kinds)
      const delay = 60 + random.below(Math.max(1, Math.ceil(usual * 1.1)))
      const moment = { cwd, output, outside, delay, room: random.below(12) }
      const { status, said } = await disturbed(calls[at % 2]!, what, moment)
      const case_ = `${what} after ${Math.round(delay)} ms (moment ${at})`
      expect(filesOf(outside), case_).toEqual(canaries)
      swapBack(moment)
      expect([null, 0, 1, 2, 130], `${case_}: ${said}`).toContain(status)
      expect(said, case_).not.toMatch(/\n\s+at |Unhandled|TypeError/)
      if (status === 1 || status === 2) expect(said, case_).not.toBe('')
      const torn = Object.entries(written(join(cwd, output))).filter(([name, content]) => {
        if (isTemporary(name) || name.endsWith('manifest.json')) return false
        return whole.every((files) => files[name] !== content)
      })
      expect(torn, case_).toEqual([])
      if (at % 6 !== 5) continue
      expect(regesta(calls[at % 2]!, { cwd }), case_).toMatchObject({ status: 0, err: '' })
      expect(written(join(cwd, output)), case_).toEqual(whole[at % 2])
    }
  }, 1_800_000)
})
