import type { Command } from 'commander'
import type { BatchReport } from '../run/extract-files.js'
import { addExtractionOptions, type ExtractionValues, optionsOf, parseDate } from './extraction-options.js'

interface Values extends ExtractionValues {
  readonly output: string
  readonly published?: string
  readonly encoding: string
  readonly check?: true
}

const help = `
Each source becomes output/<path>.events.jsonl, one event record a line (regesta schema record); what was read and
written is in output/manifest.json (regesta schema manifest). Files that are already right are left alone.

A document that cannot be read is named with the reason, the others are written, and the exit status is 1.

Examples:
  regesta extract                              seeds/ into output/
  regesta extract notes letters.txt -o out     a folder and a file into out/
  regesta extract --check                      in CI: is output/ what these sources give?`

/** `regesta extract`: documents in, event records out. */
export function extract(command: Command): void {
  command
    .argument('[paths...]', 'documents (.txt, .md) and folders of them', ['seeds'])
    .option('-o, --output <folder>', 'folder to write to', 'output')
    .option('--published <date>', 'date of publication of documents that do not name theirs', parseDate)
    .option('--encoding <label>', 'encoding of the sources', 'utf-8')
    .option('--check', 'write nothing; exit 1 where the output would differ, naming each document')
  addExtractionOptions(command)
    .addHelpText('after', help)
    .action(async (paths: string[], values: Values) => {
      const started = performance.now()
      const { isEncoding } = await import('../run/decode.js')
      if (!isEncoding(values.encoding)) command.error(`error: unknown encoding '${values.encoding}'`)
      const { extractFiles } = await import('../run/extract-files.js')
      const report = await extractFiles({
        paths,
        output: values.output,
        check: values.check === true,
        options: {
          ...optionsOf(values),
          published: values.published ?? null,
          encoding: values.encoding.toLowerCase(),
          formats: ['events-jsonl'],
        },
      })
      for (const line of faultsOf(report, values)) console.error(line)
      for (const line of summaryOf(report, values, performance.now() - started)) console.log(line)
      const { failures } = report.manifest
      if (failures.length > 0 || (values.check && report.changed.length > 0)) process.exitCode = 1
    })
}

function faultsOf({ manifest, changed }: BatchReport, { check, output }: Values): string[] {
  return [
    ...manifest.failures.map(({ source, code, message }) => `${source}: ${code}: ${message}`),
    ...(check ? changed.map((path) => `${output}/${path}: differs from what the sources give`) : []),
  ]
}

function summaryOf({ manifest, changed }: BatchReport, { check, output }: Values, time: number): string[] {
  const { totals, coverage } = manifest
  const failed = totals.failures === 0 ? '' : `, ${totals.failures} failed`
  const files = check ? `${changed.length} files of ${output} differ` : `${changed.length} files of ${output} written`
  return [
    `${totals.documents} documents${failed}; ${files}; ${(time / 1000).toFixed(1)} s`,
    `${totals.sentences} sentences, ${totals.dates} dates, ${totals.actors} actors, ${totals.events} events, ${totals.issues} issues`,
    `${coverage.found} citations: ${coverage.attached} attached, ${coverage.assumed} assumed, ${coverage.orphan} orphan, ${coverage.flag} flags`,
  ]
}
