import type { Command } from 'commander'
import { addPlaceOptions, type PlaceValues, placesOf } from './options/places.js'
import { printReport } from './printing/extract-summary.js'

interface Values extends PlaceValues {
  readonly output?: string
  readonly quiet?: true
  readonly json?: true
}

const help = `
Each machine of a cluster extracts its share (regesta extract --shard) and writes manifest.<i>-of-<n>.json beside its
records. The output of them all is the same, byte for byte, as that of one machine. A shard that is missing, there
twice, or run with other options is an error, and nothing is written.

Examples:
  regesta extract -o output --shard 1/3        on the first of three machines, and so on
  regesta merge output                         when all are done, in a folder that they share
  regesta merge out1 out2 out3 -o output       of folders of their own`

/** `regesta merge`: one output of what shards wrote. */
export function merge(command: Command): void {
  addPlaceOptions(command)
    .argument('[folders...]', 'folders that shards wrote to (default: output)')
    .option('-o, --output <folder>', 'folder to write to (default: the folder, where it is one)')
    .option('-q, --quiet', 'print nothing but faults')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', help)
    .action(async (named: string[], values: Values) => {
      const started = performance.now()
      const folders = named.length > 0 ? named : [(await placesOf(undefined, values)).output]
      const { UsageError } = await import('../run/errors/usage-error.js')
      if (folders.length > 1 && values.output === undefined) throw new UsageError('several folders need --output')
      const { merge: run } = await import('../run/merge.js')
      const output = values.output ?? folders[0]!
      const report = await run(folders, output)
      printReport(report, { ...values, output, time: performance.now() - started })
      if (report.manifest.failures.length > 0) process.exitCode = 1
    })
}
