import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf } from '../support/regesta.js'

const MOST_BYTES = 30_000_000
const MOST_PACKAGES = 25

let project = ''
let said = ''

interface Manifest {
  readonly files: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8'))
const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' })

/**
 * A user's project into which the package is installed by npm and without a network: every package that it needs is packed
 * from `node_modules`. The package is packed in a copy of the repository, since that changes the manifest while it goes on.
 */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'regesta-'))
  const copy = join(project, 'copy')
  const parts = read('package.json').files.map((path) => path.split('/')[0]!)
  for (const part of new Set(['package.json', 'scripts/pack', 'README.md', 'LICENSE', ...parts])) {
    cpSync(part, join(copy, part), { recursive: true })
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  const before = readFileSync('package.json', 'utf8')
  const pack = (name: string) => execFileSync(process.execPath, [`scripts/pack/${name}.mjs`], { cwd: copy })
  pack('prepack')
  const needed = closureOf(Object.keys(read(join(copy, 'package.json')).dependencies!))
  npm(copy, 'pack', '--ignore-scripts', '--pack-destination', project)
  pack('postpack')
  expect(readFileSync(join(copy, 'package.json'), 'utf8')).toBe(before)
  expect(existsSync(join(copy, 'package.json.kept'))).toBe(false)
  rmSync(copy, { recursive: true })
  npm(
    process.cwd(),
    'pack',
    '--ignore-scripts',
    '--pack-destination',
    project,
    ...needed.map((name) => `./node_modules/${name}`),
  )
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}')
  const archives = readdirSync(project).filter((name) => name.endsWith('.tgz'))
  const install = ['install', '--offline', '--no-audit', '--no-fund', ...archives.map((name) => `./${name}`)]
  const run = spawnSync('npm', install, { cwd: project, encoding: 'utf8' })
  expect(run.status, run.stderr).toBe(0)
  said = run.stderr
}, 120_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

/** The packages that npm would install for some: theirs, and of the optional ones those that this machine has. */
function closureOf(names: readonly string[], found: Set<string> = new Set()): readonly string[] {
  for (const name of names) {
    const file = `node_modules/${name}/package.json`
    if (found.has(name) || !existsSync(file)) continue
    found.add(name)
    const { dependencies, optionalDependencies } = read(file)
    closureOf([...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {})], found)
  }
  return [...found]
}

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: join(project, '.cache') },
  })
  return { status, out: stdout, err: stderr }
}
const regesta = (...args: string[]) => run(process.execPath, 'node_modules/regesta/dist/cli/main.js', ...args)

describe('the package, installed into an empty project', () => {
  test('is installed without a warning', () => expect(said).toBe(''))

  test(`has at most ${MOST_PACKAGES} packages and ${MOST_BYTES / 1e6} MB, as blocks of a disk`, () => {
    const folder = join(project, 'node_modules')
    const { packages } = JSON.parse(readFileSync(join(folder, '.package-lock.json'), 'utf8'))
    expect(Object.keys(packages).length).toBeLessThanOrEqual(MOST_PACKAGES)
    const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (path) => statSync(join(folder, path)).size,
    )
    expect(sizes.reduce((sum, size) => sum + Math.ceil(size / 4096) * 4096, 0)).toBeLessThanOrEqual(MOST_BYTES)
  })

  test('gives of the seeds what is committed, without a word but its summary', () => {
    cpSync('seeds', join(project, 'seeds'), { recursive: true })
    expect(run('node_modules/.bin/regesta', 'extract', 'seeds')).toMatchObject({ status: 0, err: '' })
    expect(filesOf(join(project, 'output'))).toEqual(filesOf('output'))
    expect(regesta('report')).toMatchObject({ status: 0, err: '' })
  })

  test.each([
    ['a queue on Redis', ['submit', 'seeds', '--queue', 'redis://127.0.0.1:1'], 'npm install bullmq ioredis'],
    ['a queue on PostgreSQL', ['submit', 'seeds', '--queue', 'postgres://127.0.0.1:1/a'], 'npm install bullmq pg'],
    ['DuckDB', ['query', 'select 1'], 'npm install @duckdb/node-api'],
    ['pdf.js', ['import', 'a.pdf', '-o', 'imported'], 'npm install pdfjs-dist@'],
  ])('asks by name for what %s needs', (_what, args, line) => {
    writeFileSync(join(project, 'a.pdf'), '%PDF-1.4\n')
    const { status, err } = regesta(...args)
    expect(err).toContain(line)
    expect(status).toBe(args[0] === 'import' ? 1 : 2)
  })

  test('is typed for a strict user, whose own unified it fits', () => {
    write('tsconfig.json', tsconfig)
    write('user.ts', user)
    write('user.cts', commonUser)
    for (const name of ['@types/node', 'undici-types']) {
      cpSync(`node_modules/${name}`, join(project, 'node_modules', name), { recursive: true })
    }
    expect(run(process.execPath, join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', '.')).toEqual({
      status: 0,
      out: '',
      err: '',
    })
    expect(run(process.execPath, 'user.js')).toEqual({ status: 0, out: '1961 urn:regesta:event:2\n', err: '' })
  })

  test('is required by CommonJS', () => {
    write('user.cjs', "console.log(require('regesta').extract('In 1961 Syria left the union.[3]').events[0].when.edtf)")
    expect(run(process.execPath, 'user.cjs')).toEqual({ status: 0, out: '1961\n', err: '' })
  })
})

const write = (name: string, text: string) => writeFileSync(join(project, name), text)

const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    module: 'nodenext',
    target: 'es2023',
    types: ['node'],
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
  },
  files: ['user.ts', 'user.cts'],
})

const user = `import { agreementOf, answerLines, type Batch, decisionSchema, diffOutputs, type DocumentInput, type EventRecord } from 'regesta'
import { eventSchema, extract, extractFiles, remarkRegesta, UsageError, validateOutput } from 'regesta'
import record from 'regesta/schemas/record.json' with { type: 'json' }
import { unified } from 'unified'

const input: DocumentInput = { id: 'a', text: 'In 1961 the council signed a charter in Lisbon.[1]' }
const events: readonly EventRecord[] = extract(input).events
const first: EventRecord = eventSchema.parse(JSON.parse(JSON.stringify(events[0])))
const when: string | null | undefined = first.when?.edtf
// @ts-expect-error: an event has no such field, so that its type is no any.
first.nothing
unified().use(remarkRegesta)
console.log(when, record.$id)
export { agreementOf, answerLines, decisionSchema, diffOutputs, extractFiles, UsageError, validateOutput }
export type { Batch }
`

const commonUser = `import regesta = require('regesta')
export const count: number = regesta.extract('In 1961 Syria left the union.[3]').events.length
`
