import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { applyBaseline, parseBaseline } from '../../src/check/findings/baseline.js'
import { severityCountsOf } from '../../src/check/findings/collect-findings.js'
import type { Report } from '../../src/check/findings/finding.js'
import { reporters } from '../../src/check/reporters/index.js'
import { rules } from '../../src/check/rules/index.js'
import { ruleLevelsOf } from '../../src/check/settings.js'
import { validate } from '../../src/check/validate.js'
import { edit } from './support/edit.js'
import { type Files, foldersOf, goodOutput, readerOf } from './support/small-output.js'

const context = { version: '1.0.0', color: false }
const written = async (name: string, report: Report, known = rules) => {
  return reporters.find((reporter) => reporter.name === name)!.write(report, { ...context, rules: known })
}
const check = (files: Files) =>
  validate({ folders: foldersOf(files), reader: readerOf(), rules, settings: ruleLevelsOf(rules), fresh: true })

/** A report in which whatever a format has to escape stands somewhere. */
function hostile(): Report {
  const place = {
    file: 'seeds/50% off, a:b.txt',
    start: 10,
    end: 14,
    line: 2,
    column: 5,
    endLine: 2,
    endColumn: 9,
    text: 'one <two> \u202Ethree\tfour',
    textColumn: 1,
  }
  const findings: Report['findings'] = [
    {
      rule: 'quote-not-in-source',
      severity: 'error',
      message: 'Unexpected "a%0Ab\r\n::error::c", expected <b>&\u0007',
      file: 'output/50% off, a:b.txt.events.jsonl',
      line: 3,
      field: 'quote',
      event: 'evt_000000000000',
      place,
      fingerprint: '0123456789abcdef0123456789abcdef',
    },
    {
      rule: 'reference-never-cited',
      severity: 'warning',
      message: 'Unexpected reference, expected a marker',
      file: place.file,
      line: 2,
      place,
      fingerprint: '1123456789abcdef0123456789abcdef',
    },
    {
      rule: 'source-failed',
      severity: 'info',
      message: 'a.txt: empty-file',
      file: 'output/manifest.json',
      fingerprint: '2123456789abcdef0123456789abcdef',
    },
  ]
  return { findings, known: 2, gone: [], counts: severityCountsOf(findings), documents: 4, records: 77 }
}

const updates = process.env.UPDATE_FIXTURES !== undefined && process.env.CI === undefined

test.each(reporters.map(({ name }) => name))('%s writes as its fixture shows', async (name) => {
  const path = join(import.meta.dirname, 'reporters', `${name}.md`)
  const report = hostile()
  const found = rules.filter((rule) => report.findings.some((finding) => finding.rule === rule.name))
  const shown = await written(name, report, found)
  const page = `# ${name}\n\nA report in which whatever this form has to escape stands somewhere.\n\n\`\`\`\n${shown}\`\`\`\n`
  if (updates) writeFileSync(path, page)
  expect(existsSync(path), `expected a fixture at tests/check/reporters/${name}.md`).toBe(true)
  expect(page).toBe(readFileSync(path, 'utf8'))
})

describe('sarif', () => {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const isValid = ajv.compile(schema)
  const valid = (text: string) => {
    isValid(JSON.parse(text))
    expect(isValid.errors).toBeNull()
  }

  test('passes the schema of SARIF 2.1.0, with findings and without', async () => {
    valid(await written('sarif', hostile()))
    valid(await written('sarif', { ...hostile(), findings: [] }))
    valid(await written('sarif', await check(edit(goodOutput(), [{ delete: 'output/manifest.json' }]))))
  })

  test('the schema refuses what is no SARIF', () => {
    expect(() => valid('{"version":"2.1.0","runs":[{}]}')).toThrow()
  })

  test('says how columns are counted, and gives each rule its help and each result its rule', async () => {
    const { runs } = JSON.parse(await written('sarif', hostile()))
    const [{ columnKind, tool, results }] = runs
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver.rules).toHaveLength(rules.length)
    for (const rule of tool.driver.rules) expect(rule.help).toMatchObject({ text: /./, markdown: /./ })
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })
})

describe('junit', () => {
  test('is well-formed XML with a case for each finding and for each rule without one', async () => {
    const text = await written('junit', hostile())
    expect(XMLValidator.validate(text)).toBe(true)
    const parsed = new XMLParser({ ignoreAttributes: false, isArray: () => true }).parse(text)
    const suites = parsed.testsuites[0].testsuite as { testcase: unknown[]; '@_failures': string; '@_tests': string }[]
    expect(suites).toHaveLength(rules.length)
    expect(suites.flatMap(({ testcase }) => testcase)).toHaveLength(rules.length)
    expect(suites.reduce((sum, suite) => sum + Number(suite['@_failures']), 0)).toBe(2)
  })
})

describe('github', () => {
  test('gives one command a finding, on one line', async () => {
    const lines = (await written('github', hostile())).trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^,:]+(,\w+=[^,:]+)*::[^\r\n]+$/)
  })
})

describe('a baseline', () => {
  const broken = () => edit(goodOutput(), [{ in: 'output/charter.txt.events.jsonl', line: 3, set: { negated: true } }])

  test('lets known findings pass, also where lines have moved, and names those that are gone', async () => {
    const before = await check(broken())
    const baseline = parseBaseline(await written('json', before))
    const same = applyBaseline(before, baseline)
    expect(same).toMatchObject({ known: 2, gone: [], counts: { error: 0 } })
    const worse = edit(broken(), [{ in: 'output/letters/mill.txt.events.jsonl', line: 1, set: { negated: true } }])
    expect(applyBaseline(await check(worse), baseline)).toMatchObject({ known: 2, counts: { error: 2 } })
    const good = applyBaseline(await check(goodOutput()), baseline)
    expect(good.known).toBe(0)
    expect(good.gone.map(({ rule }) => rule).sort()).toEqual(['output-changed', 'output-stale'])
  })

  test('is a saved report, and nothing else', () => {
    expect(() => parseBaseline('{}')).toThrow('expected a report that was saved from --format json')
    expect(() => parseBaseline('not JSON')).toThrow(RangeError)
  })
})
