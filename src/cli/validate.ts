import { stat } from 'node:fs/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { applyBaseline, parseBaseline } from '../check/findings/baseline.js'
import type { Report } from '../check/findings/finding.js'
import { reporters } from '../check/reporters/index.js'
import { rules } from '../check/rules/index.js'
import { type RuleLevels, ruleLevelsOf } from '../check/settings.js'
import { version } from '../data/version.js'
import { reasonOf } from '../run/errors/reason-of.js'
import { UsageError } from '../run/errors/usage-error.js'
import { readText } from '../run/files/read-regular.js'
import { type OutputCheck, validateOutput } from '../run/validate-output.js'
import { counted } from '../terminal/counted.js'
import { give, say } from '../terminal/print.js'
import { addPlaceOptions, type PlaceValues, placesOf } from './options/places.js'
import { exitWithUsage } from './printing/exit-with-usage.js'
import { writeColumns } from './printing/write-columns.js'

interface Values extends PlaceValues {
  readonly format: string
  readonly statistics?: true
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
  regesta validate                               output/ against the sources that its manifest names
  regesta validate out --source notes --fresh    trust nothing, extract every document again
  regesta validate --rule event-uncited=warning --max-warnings 20
  regesta validate --statistics                  which rules find most
  regesta validate --format sarif > regesta.sarif
  regesta validate --format json > known.json && regesta validate --baseline known.json`

/** `regesta validate`: checks an output against its sources. */
export function validate(command: Command): void {
  addPlaceOptions(command, { sources: true })
    .argument('[output]', 'folder of an extraction (default: output)')
    .addOption(
      new Option('--format <name>', 'how findings are shown')
        .choices(reporters.map(({ name }) => name))
        .default('pretty'),
    )
    .option('--statistics', 'print how often each rule found something, the most frequent first')
    .option('--rule <id=level>', 'set a rule to off, info, warning or error (again for more)', append, [])
    .option('--max-warnings <n>', 'how many warnings are let pass', parseWholeNumber, 0)
    .option('--baseline <file>', 'let known findings pass: a report saved from --format json')
    .option('--exit-zero', 'exit with 0 whatever is found')
    .option('--fresh', 'extract every source anew and compare, also where the manifest vouches for the output')
    .option('--max-size <megabytes>', 'largest file that is read', parseWholeNumber, 100)
    .addHelpText('after', help)
    .action(async (named: string | undefined, values: Values) => {
      const settings = settingsOr(command, values.rule)
      const { output, told } = await placesOf(named, values)
      await expectFolder(command, output)
      const baseline = values.baseline === undefined ? null : await readBaseline(command, values.baseline)
      const maxBytes = values.maxSize * 1_000_000
      const found = await orUsage(command, {
        output,
        source: values.source,
        ...(told.settings && { told: told.settings }),
        settings,
        fresh: values.fresh === true,
        maxBytes,
      })
      const report = baseline === null ? found : applyBaseline(found, baseline)
      const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
      const reporter = reporters.find(({ name }) => name === values.format)!
      if (values.statistics) say(statisticsOf(report))
      else {
        const print = values.format === 'pretty' ? say : give
        print(await reporter.write(report, { rules, version: version(), color }))
      }
      process.exitCode = values.exitZero ? 0 : statusOf(report, values.maxWarnings)
    })
}

/** What a check finds, or status 2 where there are no sources. */
async function orUsage(command: Command, check: OutputCheck): Promise<Report> {
  try {
    return await validateOutput(check)
  } catch (error) {
    if (error instanceof UsageError) return exitWithUsage(command, error)
    throw error
  }
}

/** How often each rule found something, and where most. */
function statisticsOf({ findings, documents, records }: Report): string {
  const counts = new Map<string, { severity: string; count: number; files: Set<string> }>()
  for (const { rule, severity, file } of findings) {
    const known = counts.get(rule) ?? { severity, count: 0, files: new Set() }
    counts.set(rule, { ...known, count: known.count + 1, files: known.files.add(file) })
  }
  const rows = [...counts].sort(([a, i], [b, k]) => k.count - i.count || (a < b ? -1 : 1))
  const lines = writeColumns(
    rows.map(([rule, { severity, count, files }]) => [`${count}`, severity, rule, `in ${counted(files.size, 'file')}`]),
  )
  const total = `${counted(findings.length, 'finding')} in ${counted(documents, 'document')} (${counted(records, 'record')})`
  return `${[...lines, total].join('\n')}\n`
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
  if (!stats?.isDirectory()) {
    exitWithUsage(
      command,
      new RangeError(`there is no output at ${folder}: name its folder, or run regesta extract first`),
    )
  }
}

function append(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

function parseWholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number.')
}
