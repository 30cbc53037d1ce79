import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
// @ts-expect-error a script without types
import * as scaffold from '../../scripts/new.mjs'
import { folderOf } from '../support/regesta.js'

const kinds = Object.keys(scaffold.kinds as object)
const writeUnit = scaffold.writeUnit as (kind: string, name: string | undefined, root: string) => string[]
const home = join(import.meta.dirname, '../..')

describe('npm run new', () => {
  test.each([
    ['a kind that is none', 'date', 'harvest-year', 'Unexpected kind "date", expected one of date-pattern, '],
    ['no name', 'date-pattern', undefined, 'Unexpected end, expected a name'],
    ['a name in camel case', 'date-pattern', 'harvestYear', 'Unexpected name "harvestYear", expected kebab-case'],
    ['a path', 'date-pattern', '../harvest', 'Unexpected name "../harvest", expected kebab-case'],
    ['the name of a generated file', 'date-pattern', 'index', 'expected none that code has a meaning for'],
    ['the name of the list', 'date-pattern', 'patterns', 'expected none that code has a meaning for'],
    ['a word of the language', 'sentence-rule', 'new', 'expected none that code has a meaning for'],
    ['a unit that is there', 'date-pattern', 'taken-year', 'one that is free: see src/dates/patterns/taken-year'],
    ['a constant that is there', 'date-pattern', 'taken-2', 'one that is free: see src/dates/patterns/taken2'],
    ['a fixture that is there', 'date-pattern', 'left-over', 'see tests/dates/patterns/left-over.md'],
  ])('refuses %s, and writes nothing', (_, kind, name, message) => {
    const root = folderOf({
      'src/dates/patterns/taken-year.ts': '',
      'src/dates/patterns/taken2.ts': '',
      'tests/dates/patterns/left-over.md': '',
    })
    expect(() => writeUnit(kind, name, root)).toThrow(message)
    expect(existsSync(join(root, 'src/dates/patterns/index.ts'))).toBe(false)
  })

  test('says on the command line what is wrong', () => {
    const run = spawnSync(process.execPath, ['scripts/new.mjs', 'date-pattern'], { cwd: home, encoding: 'utf8' })
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Unexpected end.*\n$/) })
  })
})

describe('what npm run new writes', () => {
  let root = ''
  let written: string[] = []
  let failed: { readonly name: string; readonly message: string }[] = []

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'regesta-'))
    for (const path of ['src', 'tests', 'scripts', 'site/playground', 'package.json', 'tsconfig.json', 'biome.json']) {
      cpSync(join(home, path), join(root, path), { recursive: true })
    }
    for (const path of ['node_modules', 'dist']) symlinkSync(join(home, path), join(root, path))
    mkdirSync(join(root, 'build'))
    writeFileSync(join(root, 'vitest.config.ts'), 'export default { test: { isolate: false } }\n')
    written = kinds.flatMap((kind) => writeUnit(kind, `new-${kind}`, root))
    const tests = [
      'dates/patterns',
      'cite/styles',
      'split/rules',
      'check/rules',
      'actors/gazetteers',
      'events/constructs',
      'registries',
    ]
    // Those of the new units alone: all others pass in the suite itself.
    const files = [
      '-t',
      'new-|nothing left',
      ...tests.map((name) => `tests/${name}.test.ts`),
      'tests/export/formats/new-export-format.test.ts',
    ]
    const run = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '--outputFile=report.json', ...files]
    expect(spawnSync(process.execPath, run, { cwd: root }).status).toBe(1)
    const { testResults } = JSON.parse(readFileSync(join(root, 'report.json'), 'utf8'))
    failed = testResults.flatMap(({ assertionResults }: { assertionResults: readonly Result[] }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages.join('\n') })),
    )
  }, 120_000)

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('compiles', () => {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json'], { cwd: root })
  })

  test('is formatted, and passes the linter', () => {
    const files = written.filter((path) => path.endsWith('.ts'))
    const run = spawnSync(join(home, 'node_modules/.bin/biome'), ['check', '--vcs-enabled=false', ...files], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(run.status, run.stderr).toBe(0)
  })

  test.each(kinds)('a %s fails until it is filled in, and says in which lines', (kind) => {
    const { unit, fixture } = (scaffold.kinds as Record<string, { unit: string; fixture: string }>)[kind]!
    for (const path of [unit, fixture].map((path) => path.replace('NAME', `new-${kind}`))) {
      expect(failed.filter(({ message }) => message.includes(`${path}:`)).map(({ name }) => name)).toContainEqual(
        expect.stringContaining('has nothing left to replace'),
      )
    }
  })

  test.each(kinds)('a %s fails by the test of its own kind as well', (kind) => {
    const own = failed.filter(({ name }) => !name.includes('has nothing left to replace'))
    const said = own.map(({ name, message }) => `${name}\n${message}`)
    expect(said.filter((text) => text.includes(`new-${kind}`))).not.toEqual([])
  })
})

interface Result {
  readonly status: string
  readonly fullName: string
  readonly failureMessages: readonly string[]
}
