import { stat } from 'node:fs/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { applyBaseline, parseBaseline } from '../check/findings/baseline.js'
import type { Report } from '../check/findings/finding.js'
import { reporters } from '../check/reporters/index.js'
import { rules } from '../check/rules/index.js'
import { type RuleLevels, ruleLevelsOf } from '../check/settings.js'
import { version } from '../data/version.js'
import { reasonOf } from '../run/errors/reason-of.js'
import { readText } from '../run/files/read-regular.js'
import { validateOutput } from '../run/validate-output.js'
import { give, say } from '../terminal/print.js'
import { exitWithUsage } from './exit-with-usage.js'

interface Values {
  readonly source: string
  readonly format: string
  readonly rule: readonly string[]
  readonly maxWarnings: number
  readonly baseline?: string
  readonly exitZero?: true
  readonly fresh?: true
  readonly maxSize: number
}

const help = `
Checks that an output is true to its sources, complete and current, rule by rule. regesta explain lists the rules;
regesta explain RULE says what one checks and what to do.

Exit status: 0 clean, 1 findings (errors, or more warnings than allowed), 2 wrong usage.

Examples:
  regesta validate                               output/ against seeds/
  regesta validate out --source notes --fresh    trust nothing, extract every document again
  regesta validate --rule event-uncited=warning --max-warnings 20
  regesta validate --format sarif > regesta.sarif
  regesta validate --format json > known.json && regesta validate --baseline known.json`

/** `regesta validate`: checks an output against its sources. */
export function validate(command: Command): void {
  command
    .argument('[output]', 'folder of an extraction', 'output')
    .option('--source <folder>', 'folder of its sources', 'seeds')
    .addOption(
      new Option('--format <name>', 'how findings are shown')
        .choices(reporters.map(({ name }) => name))
        .default('pretty'),
    )
    .option('--rule <id=level>', 'set a rule to off, info, warning or error (again for more)', append, [])
    .option('--max-warnings <n>', 'how many warnings are let pass', parseWholeNumber, 0)
    .option('--baseline <file>', 'let known findings pass: a report saved from --format json')
    .option('--exit-zero', 'exit with 0 whatever is found')
    .option('--fresh', 'extract every source anew and compare, also where the manifest vouches for the output')
    .option('--max-size <megabytes>', 'largest file that is read', parseWholeNumber, 100)
    .addHelpText('after', help)
    .action(async (output: string, values: Values) => {
      const settings = settingsOr(command, values.rule)
      for (const folder of [output, values.source]) await expectFolder(command, folder)
      const baseline = values.baseline === undefined ? null : await readBaseline(command, values.baseline)
      const maxBytes = values.maxSize * 1_000_000
      const found = await validateOutput({
        output,
        source: values.source,
        settings,
        fresh: values.fresh === true,
        maxBytes,
      })
      const report = baseline === null ? found : applyBaseline(found, baseline)
      const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
      const reporter = reporters.find(({ name }) => name === values.format)!
      const print = values.format === 'pretty' ? say : give
      print(await reporter.write(report, { rules, version: version(), color }))
      process.exitCode = values.exitZero ? 0 : statusOf(report, values.maxWarnings)
    })
}

function statusOf({ counts }: Report, maxWarnings: number): number {
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0
}

function settingsOr(command: Command, pairs: readonly string[]): RuleLevels {
  try {
    return ruleLevelsOf(rules, pairs)
  } catch (error) {
    return exitWithUsage(command, error)
  }
}

async function readBaseline(command: Command, file: string) {
  try {
    return parseBaseline(readText(file))
  } catch (error) {
    return exitWithUsage(command, new RangeError(`${file}: ${reasonOf(error)}`))
  }
}

async function expectFolder(command: Command, folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined)
  if (!stats?.isDirectory()) exitWithUsage(command, new RangeError(`Unexpected path "${folder}", expected a folder`))
}

function append(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

function parseWholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number.')
}
