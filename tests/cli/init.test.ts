import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectFiles } from '../../src/run/project/project-files.js'
import { bin, filesOf, folderOf, regesta } from '../support/regesta.js'

const letter = 'In 1961 the council signed a charter in Lisbon.[1] It met again on 3 May 1962.[2]\n'
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

/** A folder in which a project was begun, with `letters` as its sources. */
function begun(files: Readonly<Record<string, string>> = {}): string {
  const cwd = folderOf(files)
  expect(regesta(['init', 'letters/', '-o', 'records'], { cwd })).toMatchObject({ status: 0, err: '' })
  return cwd
}

describe('a project that init began', () => {
  test('has these files, and each is said to be for something', () => {
    const cwd = folderOf()
    const { out } = regesta(['init'], { cwd })
    const paths = Object.keys(filesOf(cwd))
    expect(paths).toEqual([
      '.gitattributes',
      '.githooks/pre-commit',
      '.github/workflows/regesta.yml',
      '.gitignore',
      'regesta.config.json',
      'regesta.schema.json',
      'seeds/.regestaignore',
    ])
    for (const path of paths) expect(out).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')} +\\w.{20}`, 'm'))
    expect(out).toContain('then: regesta extract\n')
  })

  test('extracts, is valid and current, and knows its folders', () => {
    const cwd = begun({ 'letters/a.txt': letter })
    expect(regesta(['extract'], { cwd })).toMatchObject({ status: 0, err: '' })
    expect(existsSync(join(cwd, 'records/a.txt.events.jsonl'))).toBe(true)
    for (const args of [['validate'], ['validate', '--fresh'], ['extract', '--check'], ['report'], ['describe']]) {
      expect(regesta(args, { cwd }), args.join(' ')).toMatchObject({ status: 0, err: '' })
    }
  })

  test('has settings that pass their schema, which names each of them', () => {
    const cwd = begun()
    const config = JSON.parse(read(cwd, 'regesta.config.json'))
    expect(config).toMatchObject({ $schema: './regesta.schema.json', paths: ['letters'], output: 'records' })
    const schema = JSON.parse(read(cwd, 'regesta.schema.json'))
    const check = new Ajv2020({ strict: false }).compile(schema)
    expect(check(config)).toBe(true)
    expect(check({ ...config, colour: true })).toBe(false)
    expect(regesta(['schema', 'config']).out).toBe(read(cwd, 'regesta.schema.json'))
    for (const { description } of Object.values(schema.properties as Record<string, { description?: string }>)) {
      expect(description).toMatch(/^\w.{15}/)
    }
  })

  test('passes over what its ignore file lists', () => {
    const cwd = begun({ 'letters/a.txt': letter, 'letters/drafts/b.txt': letter })
    writeFileSync(
      join(cwd, 'letters/.regestaignore'),
      read(cwd, 'letters/.regestaignore').replace('# drafts', 'drafts'),
    )
    expect(regesta(['extract'], { cwd }).out).toMatch(/^1 document, /)
  })
})

describe('its hook', () => {
  test('passes what is current, and refuses what is not', () => {
    const cwd = begun({ 'letters/a.txt': letter })
    const hook = join(cwd, '.githooks/pre-commit')
    expect(statSync(hook).mode & 0o111).toBe(0o111)
    // `npx` of a package that is installed.
    mkdirSync(join(cwd, 'bin'))
    writeFileSync(join(cwd, 'bin/npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${bin}" "$@"\n`)
    chmodSync(join(cwd, 'bin/npx'), 0o755)
    const env = { ...process.env, PATH: `${join(cwd, 'bin')}:${process.env.PATH}` }
    const commit = () => spawnSync(hook, { cwd, env, encoding: 'utf8' })
    expect(commit().status).toBe(1)
    regesta(['extract'], { cwd })
    expect(commit()).toMatchObject({ status: 0, stderr: '' })
    writeFileSync(join(cwd, 'letters/a.txt'), letter.replace('1961', '1962'))
    expect(commit()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('records/a.txt.events.jsonl: differs'),
    })
  })
})

describe('its workflow', () => {
  const text = projectFiles('letters', 'records').find(({ path }) => path.endsWith('regesta.yml'))!.text
  const { jobs } = parse(text) as {
    jobs: { extraction: { steps: { uses?: string; run?: string; with?: Record<string, string> }[] } }
  }
  const step = jobs.extraction.steps.at(-1)!

  test('uses the action of the package, which is shipped, with inputs that it has', () => {
    expect(step.uses).toBe('./node_modules/regesta')
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
    expect(files).toContain('action.yml')
    const { inputs } = parse(readFileSync('action.yml', 'utf8'))
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with!)))
    expect(step.with).toMatchObject({ output: 'records' })
  })

  test('installs before, so that the action is there', () => {
    expect(jobs.extraction.steps.map(({ run }) => run)).toContain('npm ci')
  })

  test('takes only steps that the workflow of this project takes', () => {
    const own = readFileSync('.github/workflows/action.yml', 'utf8')
    for (const { uses } of jobs.extraction.steps.slice(0, -1)) if (uses !== undefined) expect(own).toContain(uses)
  })
})

describe('a file that is there', () => {
  test('is right, if it says the same', () => {
    const cwd = begun()
    const before = filesOf(cwd)
    const run = regesta(['init', 'letters', '-o', 'records'], { cwd })
    expect(run.status).toBe(0)
    expect(run.out.match(/is right as it is/g)).toHaveLength(7)
    expect(filesOf(cwd)).toEqual(before)
  })

  test('is left, if it says something else, and the others are written', () => {
    const own = { 'regesta.config.json': '{"paths": ["mine"]}', '.gitignore': '*.log' }
    const cwd = folderOf(own)
    const run = regesta(['init'], { cwd })
    expect(run.status).toBe(1)
    expect(run.out).toMatch(/^regesta\.config\.json +is there and was left$/m)
    expect(run.out).toMatch(
      /^\.gitignore +is there and was left; it lacks: node_modules\/, \/report\.html, \/export\/$/m,
    )
    expect(run.out).toContain('2 files left as they are, see above; --force writes over them\n')
    for (const [path, text] of Object.entries(own)) expect(read(cwd, path)).toBe(text)
    expect(Object.keys(filesOf(cwd))).toHaveLength(7)
  })

  test('is written over with --force, and a list keeps its own lines', () => {
    const cwd = folderOf({ 'regesta.config.json': '{"paths": ["mine"]}', '.gitignore': '*.log' })
    expect(regesta(['init', '--force'], { cwd }).status).toBe(0)
    expect(JSON.parse(read(cwd, 'regesta.config.json'))).toMatchObject({ paths: ['seeds'] })
    expect(read(cwd, '.gitignore')).toBe('*.log\nnode_modules/\n/report.html\n/export/\n')
  })

  test('is never one that a link leads to, outside of the folder', () => {
    const cwd = folderOf()
    const away = folderOf()
    symlinkSync(join(away, 'hooks'), join(cwd, '.githooks'))
    mkdirSync(join(away, 'hooks'))
    const run = regesta(['init'], { cwd })
    expect(run).toMatchObject({ status: 2, err: expect.stringContaining('leads out of') })
    expect(filesOf(away)).toEqual({})
  })
})

test.each([
  [['../elsewhere'], '../elsewhere: expected a folder within this one'],
  [['.'], '.: expected a folder within this one'],
  [['output'], 'output holds the sources: name another folder by --output'],
])('%j is wrong usage', (args, message) => {
  const cwd = folderOf()
  expect(regesta(['init', ...args], { cwd })).toMatchObject({ status: 2, err: expect.stringContaining(message) })
  expect(filesOf(cwd)).toEqual({})
})
