import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bin, folderOf } from '../support/regesta.js'

const page = readFileSync('docs/ci.md', 'utf8')

/** The code block of the page that follows `<!-- try: name -->`. */
function snippet(name: string): string {
  const from = page.indexOf(`<!-- try: ${name} -->\n\`\`\``)
  expect(from, `expected a snippet "${name}" in docs/ci.md`).toBeGreaterThan(0)
  const start = page.indexOf('\n', page.indexOf('```', from)) + 1
  return page.slice(start, page.indexOf('```\n', start))
}

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe', encoding: 'utf8' })
const port = 'In 1961 the council signed a charter in Lisbon.[1] It met again on 3 May 1962.[2]\n'

let model = ''

/**
 * A scratch repository whose output is committed and current. `npx` runs the built command; `npm` and `gh`, which would
 * reach out to a network, write down what they were asked for.
 */
beforeAll(() => {
  model = mkdtempSync(join(tmpdir(), 'regesta-'))
  mkdirSync(join(model, 'seeds'))
  mkdirSync(join(model, 'tools'))
  writeFileSync(join(model, 'seeds/port.txt'), port)
  const tool = (name: string, text: string) => {
    writeFileSync(join(model, 'tools', name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(model, 'tools', name), 0o755)
  }
  tool('npx', `test "$1" = regesta && shift && exec "${process.execPath}" "${bin}" "$@"`)
  tool('npm', 'echo "npm $*" >> asked')
  tool('gh', 'echo "gh $*" >> asked')
  git(model, 'init', '-q', '-b', 'main')
  git(model, 'config', 'user.name', 'Test')
  git(model, 'config', 'user.email', 'test@example.org')
  writeFileSync(join(model, '.git/info/exclude'), 'tools\nasked\nregesta.*\n.cache\n')
  sh(model, 'npx regesta extract')
  git(model, 'add', '.')
  git(model, 'commit', '-qm', 'first')
}, 120_000)

afterAll(() => rmSync(model, { recursive: true, force: true }))

function repository(): string {
  const folder = folderOf()
  cpSync(model, folder, { recursive: true })
  return folder
}

/** Runs commands as a CI server does: bash, ending at the first that fails. */
function sh(cwd: string, commands: string, env: Readonly<Record<string, string>> = {}) {
  const path = `${join(cwd, 'tools')}:${process.env.PATH}`
  const run = spawnSync('bash', ['-eo', 'pipefail', '-c', commands], {
    cwd,
    env: { ...process.env, ...env, PATH: path },
    encoding: 'utf8',
  })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

const editSource = (folder: string) => writeFileSync(join(folder, 'seeds/port.txt'), port.replace('1962', '1963'))

interface Step {
  readonly name?: string
  readonly run?: string
  readonly uses?: string
}

describe('docs/ci.md', () => {
  test('the workflow passes what is current, refuses what is not, and says what changed', () => {
    const { jobs } = parse(snippet('workflow')) as { jobs: { extraction: { steps: Step[] } } }
    const { steps } = jobs.extraction
    const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
    expect(commands).toHaveLength(4)
    const folder = repository()
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    const env = {
      GITHUB_BASE_REF: 'main',
      NUMBER: '7',
      OWN: 'true',
      GITHUB_STEP_SUMMARY: join(folder, 'regesta.summary'),
    }
    const statuses = () => commands.map((command) => sh(folder, command, env).status)

    expect(statuses()).toEqual([0, 0, 0, 0])
    const sarif = JSON.parse(readFileSync(join(folder, 'regesta.sarif'), 'utf8'))
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] })
    expect(readFileSync(join(folder, 'regesta.md'), 'utf8')).toContain('### Events: no changes')
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain('gh pr comment 7 --body-file regesta.md --edit-last')

    editSource(folder)
    expect(statuses()).toEqual([0, 1, 1, 0])
    const [{ results }] = JSON.parse(readFileSync(join(folder, 'regesta.sarif'), 'utf8')).runs
    expect(results[0].ruleId).toBe('source-changed')

    sh(folder, 'npx regesta extract')
    expect(sh(folder, commands[3]!, env).status).toBe(0)
    expect(readFileSync(join(folder, 'regesta.md'), 'utf8')).toMatch(/### Events: .*re-dated/)

    const asked = readFileSync(join(folder, 'asked'), 'utf8')
    rmSync(env.GITHUB_STEP_SUMMARY)
    expect(sh(folder, commands[3]!, { ...env, OWN: 'false' }).status).toBe(0)
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(asked)
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/### Events: .*re-dated/)
  })

  test('the snippet for GitLab checks as the workflow does, and writes the report that it names', () => {
    const { regesta } = parse(snippet('gitlab')) as {
      regesta: { script: string[]; artifacts: { reports: { junit: string } } }
    }
    const folder = repository()
    const [install, extract, validate] = regesta.script
    expect([install, extract].every((command) => snippet('workflow').includes(`run: ${command}\n`))).toBe(true)
    expect(sh(folder, validate!)).toMatchObject({ status: 0 })
    expect(readFileSync(join(folder, regesta.artifacts.reports.junit), 'utf8')).toMatch(/^<\?xml .*\n<testsuites /)
  })

  test('the baseline lets known findings pass', () => {
    const folder = repository()
    editSource(folder)
    expect(sh(folder, snippet('baseline'))).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^0 errors.*\n\d+ findings? known/),
    })
  })

  test('the hook refuses a commit whose output is stale', () => {
    const folder = repository()
    const hook = join(folder, '.git/hooks/pre-commit')
    mkdirSync(join(folder, '.git/hooks'), { recursive: true })
    writeFileSync(hook, snippet('hook'))
    chmodSync(hook, 0o755)
    editSource(folder)
    const refused = sh(folder, 'git commit -qam second')
    expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('port.txt.events.jsonl') })
    sh(folder, 'npx regesta extract')
    expect(sh(folder, 'git commit -qam second')).toMatchObject({ status: 0 })
  })

  test('the hooks of pre-commit are the commands of that hook, on the files that they are about', () => {
    const { repos } = parse(snippet('pre-commit')) as { repos: { hooks: { entry: string; files: string }[] }[] }
    const { hooks } = repos[0]!
    expect(hooks.map(({ entry }) => entry).join(' && ')).toBe(snippet('hook').trim().split('\n').at(-1))
    for (const { files } of hooks) expect('output/port.txt.events.jsonl').toMatch(new RegExp(files))
  })

  test('git compares records as text, and by difftool', () => {
    const folder = repository()
    expect(sh(folder, snippet('git'))).toMatchObject({ status: 0 })
    editSource(folder)
    sh(folder, 'npx regesta extract')
    const [compare, tool] = snippet('git-use').trim().split('\n')
    const compared = sh(folder, `git --no-pager ${compare!.slice(4)}`)
    expect(compared.out).toMatch(/^-met \(meet\) · 1962-05-03/m)
    expect(compared.out).toMatch(/^\+met \(meet\) · 1963-05-03/m)
    expect(compared.out).not.toContain('evt_')
    expect(sh(folder, tool!).out).toContain('re-dated')
  })
})
