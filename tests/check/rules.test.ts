import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { severityCountsOf } from '../../src/check/findings/collect-findings.js'
import { pretty } from '../../src/check/reporters/pretty.js'
import { rules } from '../../src/check/rules/index.js'
import { ruleLevelsOf } from '../../src/check/settings.js'
import { validate } from '../../src/check/validate.js'
import { type Edit, edit } from './support/edit.js'
import { type Files, foldersOf, goodOutput, readerOf } from './support/small-output.js'

/** Set to write what is said into the fixtures, for a person to read. */
const updates = process.env.UPDATE_FIXTURES !== undefined && process.env.CI === undefined

const check = (files: Files, settings = ruleLevelsOf(rules)) =>
  validate({ folders: foldersOf(files), reader: readerOf(), rules, settings, fresh: true })

/** The first two code blocks of a fixture: the edits that corrupt a good output, and what is then said. */
function read(path: string): { text: string; edits: Edit[]; said: string } {
  const text = readFileSync(path, 'utf8')
  const [edits, said] = [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map((match) => match[1]!)
  return { text, edits: JSON.parse(edits ?? '[]') as Edit[], said: said ?? '' }
}

test('a good output gives no finding', async () => {
  const report = await check(goodOutput())
  expect(report.findings).toEqual([])
  expect(report).toMatchObject({ documents: 2, records: 6 })
})

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const path = join(import.meta.dirname, 'rules', `${name}.md`)

  test('catches the corruption of its fixture, and says so', async () => {
    expect(existsSync(path), `expected a fixture at tests/check/rules/${name}.md`).toBe(true)
    const { text, edits, said } = read(path)
    const files = edit(goodOutput(), edits)
    const settings = ruleLevelsOf(rules, rule.onByDefault === false ? [`${name}=${rule.severity}`] : [])
    const report = await check(files, settings)
    const findings = report.findings.filter((finding) => finding.rule === name)
    const { write } = pretty
    const shown = await write(
      { ...report, findings, counts: severityCountsOf(findings) },
      { rules, version: '1.0.0', color: false },
    )
    if (updates) writeFileSync(path, `${text.slice(0, text.indexOf('\n```\n') + 5)}\n\`\`\`\n${shown}\`\`\`\n`)
    else expect(shown).toBe(said)
    expect(findings.length).toBeGreaterThan(0)
  })

  test('is documented: a summary in a line, help in a paragraph', () => {
    expect(rule.summary).toMatch(/^[A-Z].{10,80}[^.]$/)
    expect(rule.help).toMatch(/^[^\n]{120,900}\.$|`\.$/)
    expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
  })
})
