import { execFileSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { begin, compileInTime, crowd, disperse, setGrowth } from '../../../src/run/program/engine-flags.js'

/** Flags that are set meanwhile, instead of being set in the process of the tests. */
const flags = vi.hoisted((): string[] => [])
vi.mock('node:v8', () => ({ setFlagsFromString: (flag: string) => void flags.push(flag) }))

/** Runs an expression, sets a flag, then runs it over a longer text, one for each flag: it was compiled under other flags. */
const PROGRAM = `
  const { setFlagsFromString } = require('node:v8')
  JSON.parse(process.argv[1]).forEach((flag, at) => {
    const expression = new RegExp('a+(?:b|' + at + ')', 'g')
    expression.test('aab')
    setFlagsFromString(flag)
    process.stdout.write(String('aab '.repeat(500).replace(expression, () => 'd').length) + ' ')
  })`

test.each([
  ['alone', () => begin('alone')],
  ['crowded', () => begin('crowded')],
  [
    'and all that follow',
    () => [() => begin('alone'), crowd, disperse, compileInTime, () => setGrowth(15)].map((set) => set()),
  ],
])('expressions that ran before the flags run after them: %s', (_, set) => {
  flags.length = 0
  set()
  expect(flags).not.toEqual([])
  const out = execFileSync(process.execPath, ['-e', PROGRAM, JSON.stringify(flags)], { encoding: 'utf8' })
  expect(out).toBe('1000 '.repeat(flags.length))
})
