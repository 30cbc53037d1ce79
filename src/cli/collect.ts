import type { Command } from 'commander'
import { counted } from '../terminal/counted.js'
import { warn } from '../terminal/print.js'
import { addPlaceOptions, type PlaceValues, placesOf } from './options/places.js'
import { addQueueOptions, type QueueValues } from './options/queue-options.js'
import { printReport } from './printing/extract-summary.js'
import { createProgress, queueLine } from './printing/progress.js'
import { withQueue } from './with-queue.js'

interface Values extends QueueValues, PlaceValues {
  readonly output?: string
  readonly wait: boolean
  readonly remove?: true
  readonly quiet?: true
  readonly json?: true
}

const help = `
Waits until every document of the batch is done, then writes them in the order of the plan: the same bytes as
regesta extract would write on one machine. A document that has no answer is named in the manifest.

Examples:
  regesta collect --queue redis://queue.example:6379 -o output
  regesta collect --queue postgres://queue.example/batches --batch letters --no-wait`

/** `regesta collect`: the output of a batch that was submitted to a queue. */
export function collect(command: Command): void {
  addPlaceOptions(addQueueOptions(command))
    .option('-o, --output <folder>', 'folder to write to (default: output)')
    .option('--no-wait', 'write what is done; what is not is a failure by name')
    .option('--remove', 'take the batch off the queue once its output is written')
    .option('-q, --quiet', 'print nothing but faults')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', help)
    .action(async ({ queue, batch, ...values }: Values) => {
      const started = performance.now()
      const { output } = await placesOf(values.output, values)
      const { collect: run } = await import('../queue/collect.js')
      const stop = new AbortController()
      process.once('SIGINT', () => stop.abort())
      const progress = values.quiet || values.json ? undefined : createProgress(process.stderr, queueLine())
      const report = await withQueue(queue, stop.signal, (door) =>
        run(
          {
            batch,
            output,
            wait: values.wait,
            remove: values.remove === true,
            signal: stop.signal,
            onProgress: (state) => progress?.show(state),
          },
          door,
        ),
      )
      progress?.end()
      if (stop.signal.aborted) {
        warn(
          `Stopped: ${counted(report.written.length, 'file')} of ${output} written, no manifest. regesta collect goes on with the rest.\n`,
        )
        process.exitCode = 130
        return
      }
      printReport(report, { ...values, output, time: performance.now() - started })
      process.exitCode = report.manifest.failures.length > 0 ? 1 : 0
    })
}
