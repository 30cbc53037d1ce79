import { readFile, stat } from 'node:fs/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { applyBaseline, parseBaseline } from '../check/baseline.js'
import type { Report } from '../check/finding.js'
import { readSource } from '../check/read-source.js'
import { reporters } from '../check/reporters/index.js'
import { rules } from '../check/rules/index.js'
import { type Settings, settingsOf } from '../check/settings.js'
import { type Reader, validate as validateOutput } from '../check/validate.js'
import type { Manifest } from '../model/manifest.js'
import { type Options, optionsSchema } from '../model/options.js'
import { version } from '../run/version.js'
import { openFolders } from './checked-folders.js'
import { usageError } from './usage-error.js'

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
    .option('--rule <id=level>', 'set a rule to off, info, warning or error (again for more)', collect, [])
    .option('--max-warnings <n>', 'how many warnings are let pass', parseCount, 0)
    .option('--baseline <file>', 'let known findings pass: a report saved from --format json')
    .option('--exit-zero', 'exit with 0 whatever is found')
    .option('--fresh', 'extract every source anew and compare, also where the manifest vouches for the output')
    .option('--max-size <megabytes>', 'largest file that is read', parseCount, 100)
    .addHelpText('after', help)
    .action(async (output: string, values: Values) => {
      const settings = settingsOr(command, values.rule)
      for (const folder of [output, values.source]) await expectFolder(command, folder)
      const baseline = values.baseline === undefined ? null : await readBaseline(command, values.baseline)
      const folders = await openFolders(output, values.source, values.maxSize * 1_000_000)
      const found = await validateOutput({ folders, reader, rules, settings, fresh: values.fresh === true })
      const report = baseline === null ? found : applyBaseline(found, baseline)
      const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
      const reporter = reporters.find(({ name }) => name === values.format)!
      process.stdout.write(await reporter.write(report, { rules, version: version(), color }))
      process.exitCode = values.exitZero ? 0 : statusOf(report, values.maxWarnings)
    })
}

function statusOf({ counts }: Report, maxWarnings: number): number {
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0
}

/** Reads sources anew; the language tools are loaded by the first extraction, if there is one. */
const reader: Reader = {
  version: version(),
  read: async (source, manifest) => readSource(source, optionsOf(manifest)),
  async extract(source, manifest) {
    const { extractAgain } = await import('../run/extract-again.js')
    return extractAgain(source, optionsOf(manifest))
  },
}

function optionsOf(manifest: Manifest | null): Options {
  return manifest?.options ?? optionsSchema.parse({})
}

function settingsOr(command: Command, pairs: readonly string[]): Settings {
  try {
    return settingsOf(rules, pairs)
  } catch (error) {
    return usageError(command, error)
  }
}

async function readBaseline(command: Command, file: string) {
  const text = await readFile(file, 'utf8').catch((error: Error) => usageError(command, error))
  try {
    return parseBaseline(text)
  } catch (error) {
    return usageError(command, error)
  }
}

async function expectFolder(command: Command, folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined)
  if (!stats?.isDirectory()) usageError(command, new RangeError(`Unexpected path "${folder}", expected a folder`))
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

function parseCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number.')
}
