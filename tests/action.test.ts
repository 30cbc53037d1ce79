import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (path: string) => parse(readFileSync(path, 'utf8'))
const { inputs, runs } = read('action.yml') as {
  inputs: Record<string, { default: string }>
  runs: { using: string; steps: { name: string; shell: string; env: Record<string, string>; run: string }[] }
}
const command = 'node dist/cli/main.js'
const given: Record<string, string> = { command, output: 'output', base: 'HEAD' }

test.each(runs.steps)('the action: $name', ({ shell, env, run }) => {
  expect(run).not.toContain('${{')
  const values = Object.entries(env).map(([name, value]) => [
    name,
    given[/^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)![1]!],
  ])
  const summary = join(mkdtempSync(join(tmpdir(), 'regesta-action-')), 'summary.md')
  const options = { env: { ...process.env, ...Object.fromEntries(values), GITHUB_STEP_SUMMARY: summary } }
  const { status, stderr } = spawnSync(shell, ['-e', '-c', run], options)
  expect(`${status} ${stderr}`).toMatch(/^0 /)
})

test("the project's workflow uses the action, with inputs that it has", () => {
  const step = read('.github/workflows/action.yml').jobs.action.steps.at(-1)
  expect(step.uses).toBe('./')
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
  expect(step.with.command).toBe(command)
})

test.each(read('.pre-commit-hooks.yaml') as { id: string; entry: string }[])(
  'the hook $id passes here',
  ({ entry }) => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))
    const [name, ...rest] = entry.split(' ')
    expect(spawnSync('node', [bin[name!], ...rest]).status).toBe(0)
  },
)
