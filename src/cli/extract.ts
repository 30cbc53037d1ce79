import { existsSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { formats } from '../export/formats/index.js'
import type { BatchReport, Progress } from '../run/batch.js'
import { UsageError } from '../run/errors/usage-error.js'
import { parseShard, type Shard } from '../run/output/shard.js'
import { counted } from '../terminal/counted.js'
import { give, warn } from '../terminal/print.js'
import { recordsTargetOf } from './extracting/records-target.js'
import { type ExtractValues, runBatch } from './extracting/run-batch.js'
import { addExtractionOptions, parsePublished } from './options/extraction-options.js'
import { parseCount, parseSeconds } from './options/parse-number.js'
import { type Settings, settingsOf } from './options/settings.js'
import { printReport } from './printing/extract-summary.js'

const help = `
Each source becomes output/<path>.events.jsonl, one event record a line (regesta schema record); what was read and
written is in output/manifest.json (regesta schema manifest). Files that are already right are left alone; outputs of
sources that are gone are removed, if the manifest says that they are ours.

A document that cannot be read is named with the reason, its output of the last time is kept, the others are written,
and the exit status is 1. Ctrl-C ends at once with status 130, keeps what is done and says how to go on. --watch goes on and extracts what changes;
unchanged documents cost a hash; Ctrl-C between two turns ends it with the status of the last.

With -o -, --format or - as the path, the records are printed or written as regesta export would write them, and there is
no output; other words go to the error stream. What people decided belongs to an output and is not applied then.

What people decided (output/<path>.review.jsonl, see regesta review) is applied to the records of a source and never
touched; a decision that cannot be applied is named.

In folders, names that start with a dot are passed over, and what .regestaignore lists there (written as .gitignore).
What a batch is done with may stand in regesta.config.json: {"output": "out", "jobs": 4}; --print-config shows it.

Examples:
  regesta extract                              seeds/ into output/
  regesta extract notes letters.txt -o out     a folder and a file into out/
  regesta extract 'archive/**/*.md' -j 4       a glob, four documents at a time
  regesta extract --check                      in CI: is output/ what these sources give?
  regesta extract letters -o - | head          the records on the standard output, a line each
  pandoc a.docx -t plain | regesta extract -   those of a text from the standard input
  regesta extract letters --format ics -o letters.ics`

/** `regesta extract`: documents in, event records out. */
export function extract(command: Command): void {
  command
    .argument(
      '[paths...]',
      'documents (.txt, .md, .html), folders and globs of them (default: seeds), or - for a text from the standard input',
    )
    .option('-o, --output <folder>', 'folder to write to (default: output), or - to print the records')
    .addOption(
      new Option(
        '--format <name>',
        'write the records in a form of regesta export, printed or to --output, and no output (default with -o -: jsonl)',
      ).choices(formats.map(({ name }) => name)),
    )
    .option('--as <name>', 'what a text from the standard input is called, which says its type (default: stdin.txt)')
    .option('--published <date>', 'date of publication of documents that do not name theirs', parsePublished)
    .option('--encoding <label>', 'encoding of the sources (default: utf-8)')
    .option('--check', 'write nothing; exit 1 where the output would differ, naming each document')
    .option(
      '-j, --jobs <n>',
      'documents at a time (default: as many as there are cores, one for a small batch)',
      parseCount,
    )
    .option('--timeout <seconds>', 'time that one document may take (default: 600; none for one job)', parseSeconds)
    .option('--cache <folder>', 'folder of what was extracted before (default: that of your caches)')
    .option('--no-cache', 'extract every document anew')
    .option('--exclude <pattern...>', 'what to pass over in folders, written as in .gitignore')
    .option('--strict', 'files of other types in folders are errors, and not passed over')
    .option(
      '--shard <i/n>',
      'do the i-th of n parts of the documents; regesta merge makes one output of all',
      parseShardOption,
    )
    .option('--actors <file>', 'CSV of your own actors (name, also, type, id), whose names and ids are fixed')
    .option('--ignore-review', 'leave <source>.review.jsonl in the output out of account: the bare machine')
    .option('--config <file>', 'settings (default: regesta.config.json, where it is there)')
    .option('--print-config', 'print the settings that would be used, and end')
    .option('-q, --quiet', 'print nothing but faults')
    .option('--json', 'print the summary as JSON')
    .addOption(new Option('-w, --watch', 'go on, and extract again what changes, until Ctrl-C').conflicts('check'))
  addExtractionOptions(command).addHelpText('after', help).action(run)
}

async function run(paths: string[], values: ExtractValues): Promise<void> {
  const settings = await settingsOf(paths, values)
  if (values.printConfig) return void give(`${JSON.stringify(settings, null, 2)}\n`)
  if (paths.length === 0) expectPaths(settings)
  const target = recordsTargetOf(settings.paths, values)
  const stop = new AbortController()
  // Asked again, it ends at once.
  process.on('SIGINT', () => (stop.signal.aborted ? process.exit(130) : stop.abort()))
  if (target) {
    const { extractRecords } = await import('./extracting/extract-records.js')
    process.exitCode = await extractRecords(target, settings, values, stop)
    return
  }
  if (!values.watch) return void (await runOnce(settings, values, stop))
  const { watchPaths } = await import('../run/watch-paths.js')
  let before: string | undefined
  for await (const _ of watchPaths(settings.paths, stop.signal)) {
    const faults = await runOnce(settings, values, stop, before)
    if (before === undefined && !values.quiet) warn(`Watching ${settings.paths.join(', ')}; Ctrl-C ends.\n`)
    before = faults
  }
}

/**
 * Extracts what there is and says what was done; in a watch nothing is said where nothing was.
 * @param before What the turn before gave: its faults.
 */
async function runOnce(
  settings: Settings,
  values: ExtractValues,
  stop: AbortController,
  before = '[]',
): Promise<string> {
  const started = performance.now()
  const { signal } = stop
  const { report, reached } = await runBatch(settings, values, stop)
  if (signal.aborted) {
    warn(stoppedLine(reached, settings))
    process.exitCode = 130
    return before
  }
  const faults = JSON.stringify(report.manifest.failures)
  const idle = report.written.length + report.removed.length === 0 && faults === before
  if (!values.watch || !idle) {
    const quiet = values.quiet ?? (report.fault && true)
    printReport(report, {
      ...values,
      ...(quiet && { quiet }),
      output: settings.output,
      time: performance.now() - started,
    })
  }
  if (report.fault) warn(`regesta: ${report.fault.message}\n`)
  process.exitCode = statusOf(report, values)
  return faults
}

/** @throws {UsageError} where nothing is named and the folder of the defaults is not there. */
function expectPaths({ paths }: Settings): void {
  if (paths.length !== 1 || paths[0] !== 'seeds' || existsSync('seeds')) return
  throw new UsageError(
    'there is no folder seeds: name what is to be read (regesta extract letters), or see regesta init',
  )
}

/** How much is done of a batch that was stopped, and how to go on. */
function stoppedLine(reached: Progress | undefined, { output, cache }: Settings): string {
  const done =
    reached === undefined ? 'no document is done' : `${reached.done} of ${counted(reached.total, 'document')} done`
  const again = cache === false ? 'begins anew, since there is no cache' : 'goes on with the rest'
  return `Stopped: ${done}, what is written of ${output} stays. The same command ${again}.\n`
}

function statusOf({ fault, manifest, written, removed }: BatchReport, { check }: ExtractValues): number {
  if (fault) return 2
  if (manifest.failures.length > 0) return 1
  return check && written.length + removed.length > 0 ? 1 : 0
}

function parseShardOption(text: string): Shard {
  const shard = parseShard(text)
  if (shard) return shard
  throw new InvalidArgumentError('Expected a part and their number, as 2/3.')
}
