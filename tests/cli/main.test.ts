import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadedModules } from '../support/loaded-modules.js'
import { regesta } from '../support/regesta.js'

const commands = [...regesta(['--help']).out.matchAll(/^ {2}([a-z]+) .*\S$/gm)].map(([, name]) => name!)

test('--help lists the commands', () => {
  expect(commands).toEqual(expect.arrayContaining(['extract', 'pipe', 'schema']))
})

test.each(commands.filter((name) => name !== 'help'))('%s --help says what it does and shows an example', (name) => {
  const { status, out } = regesta([name, '--help'])
  expect(status).toBe(0)
  expect(out).toContain(`Usage: regesta ${name}`)
  expect(out).toMatch(/Examples?:\n {2}regesta /)
})

test('--version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(regesta(['--version'], { alone: true }).out).toBe(`${version}\n`)
})

test('what extracts is loaded with its libraries, and is no part of the rest', () => {
  const modules = loadedModules(['show', 'seeds/000_a8824dca8932bba3.txt']).join('\n')
  for (const name of ['compromise', 'chrono-node', 'wink-nlp', 'micromark', 'src/pipeline.ts'])
    expect(modules).toContain(name)
  const held: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync('build/modules.json', 'utf8'))
  expect(held['dist/cli/command.cjs']!.join('\n')).not.toMatch(/compromise|chrono-node|wink-nlp|src\/pipeline\.ts/)
})

test('help and schema load nothing of the pipeline', () => {
  for (const args of [['--help'], ['extract', '--help'], ['schema']]) {
    const modules = loadedModules(args).join('\n')
    expect(modules).toContain('commander')
    expect(modules).not.toMatch(/compromise|chrono-node|wink-nlp|micromark|src\/pipeline\.ts/)
  }
})

test('no command at all shows the help and is wrong usage', () => {
  const run = regesta([], { alone: true })
  expect(run.status).toBe(2)
  expect(run.err).toContain('Usage: regesta')
})
