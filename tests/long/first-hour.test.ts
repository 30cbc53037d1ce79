import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bin, cachesIn } from '../support/regesta.js'

const page = 'docs/first-hour.md'
const updates = process.env.UPDATE_FIXTURES === '1'

/** A command of the page, with what it is said to answer. */
interface Step {
  readonly command: string
  /** As it stands on the page, with `$` and `>`. */
  readonly shown: string
  readonly answer: string
}

/** What is replayed. */
const blocks = /^```console\n(.*?)^```$/gms

/** The steps of the blocks, one after the other. */
function stepsOf(text: string): Step[] {
  return [...text.matchAll(blocks)].flatMap(([, block]) =>
    block!.split(/^(?=\$ )/m).map((part) => {
      const [, shown, answer] = /^(\$ [^\n]*\n(?:>[^\n]*\n)*)(.*)$/s.exec(part)!
      return { command: shown!.replace(/^[$>] ?/gm, ''), shown: shown!, answer: answer! }
    }),
  )
}

/** What may differ from run to run: seconds, and sizes of pages. */
const settled = (text: string) => text.replace(/\b\d+\.\d s\b/g, 'S s').replace(/\b\d+ KB\b/g, 'N KB')

/** Whether an answer is what the page says, on which `…` alone on a line stands for lines that are left out. */
function expectAnswer(given: string, shown: string): void {
  const [head = '', tail] = settled(shown).split(/^…\n/m)
  const text = settled(given)
  if (tail === undefined) expect(text).toBe(head)
  else expect(`${text.slice(0, head.length)}…\n${text.slice(-tail.length)}`).toBe(`${head}…\n${tail}`)
}

const steps = stepsOf(readFileSync(page, 'utf8'))
let cwd = ''

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'regesta-'))
  cpSync('docs/first-hour', join(cwd, 'project'), { recursive: true })
  for (const [name, script] of [
    ['regesta', `exec "${process.execPath}" "${bin}" "$@"`],
    ['npx', 'exec "$@"'],
  ]) {
    writeFileSync(join(cwd, name!), `#!/bin/sh\n${script}\n`)
    chmodSync(join(cwd, name!), 0o755)
  }
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

/** The environment of somebody who is new: no settings of their own, but a name for git. */
function environment(): NodeJS.ProcessEnv {
  const names = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Ines Falk'],
    [`GIT_${role}_EMAIL`, 'ines@lindholm.example'],
  ])
  const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const path = `${cwd}:${process.env.PATH}`
  return {
    ...process.env,
    ...cachesIn(cwd),
    ...Object.fromEntries(names),
    ...git,
    HOME: cwd,
    PATH: path,
    LC_ALL: 'C.UTF-8',
  }
}

function run(command: string): string {
  const { stdout } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: join(cwd, 'project'),
    env: environment(),
    encoding: 'utf8',
  })
  return stdout
}

const answers: string[] = []

test.each(steps.map((step, at) => ({ ...step, at })))('$command', ({ command, answer, at }) => {
  const given = run(command)
  answers[at] = given
  if (!updates || answer.includes('…')) expectAnswer(given, answer)
})

test.runIf(updates)('the page is written anew', () => {
  const left = steps.map(({ shown, answer }, at) => `${shown}${answer.includes('…') ? answer : answers[at]}`)
  const text = readFileSync(page, 'utf8').replace(blocks, (block) => {
    const own = left.splice(0, stepsOf(block).length)
    return `\`\`\`console\n${own.join('')}\`\`\``
  })
  writeFileSync(page, text)
})
