import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const formsFolder = '.github/ISSUE_TEMPLATE'

test("the project's own workflow is that of docs/ci.md", () => {
  const page = readFileSync('docs/ci.md', 'utf8')
  const shown = /<!-- try: workflow -->\n```yaml\n([^`]+)```/.exec(page)![1]!
  const [, ...own] = readFileSync('.github/workflows/regesta.yml', 'utf8').split('\n')
  expect(own.join('\n').replaceAll('node dist/cli/main.js', 'npx regesta')).toBe(shown)
})

test('CI runs what developers run', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'))
  expect(jobs.suite.steps.at(-1).run).toBe('bash .ci/run')
})

test.each(readdirSync(formsFolder).filter((name) => name !== 'config.yml'))('%s is an issue form', (name) => {
  const { name: title, description, body } = parse(readFileSync(join(formsFolder, name), 'utf8')) as Form
  expect([title, description].every((text) => text.length > 0)).toBe(true)
  const fields = body.filter(({ type }) => type !== 'markdown')
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
  for (const { type, attributes } of fields) {
    expect(['textarea', 'input', 'dropdown']).toContain(type)
    expect(attributes.label).toMatch(/^[A-Z]/)
    if (type === 'dropdown') expect(attributes.options!.length).toBeGreaterThan(1)
  }
})

interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly {
    readonly type: string
    readonly id?: string
    readonly attributes: { readonly label?: string; readonly options?: readonly string[] }
  }[]
}
