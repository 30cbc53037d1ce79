import type { Command } from 'commander'
import { counted } from '../terminal/counted.js'
import { say, warn } from '../terminal/print.js'
import { addExtractionOptions, parsePublished } from './options/extraction-options.js'
import { addQueueOptions, type QueueValues } from './options/queue-options.js'
import { batchOptionsOf, type SettingValues, settingsOf } from './options/settings.js'
import { passedOverLine } from './printing/passed-over-line.js'
import { withQueue } from './with-queue.js'

const help = `
Puts each document on the queue with its text: the machines that work on it need no folder in common. To submit again
adds what is new or changed and what failed; what is done stays done. The queue runs on Redis 6.2 or PostgreSQL 13 and
later, by BullMQ (npm install bullmq ioredis, or bullmq pg).

Examples:
  regesta submit seeds --queue redis://queue.example:6379
  regesta work --queue redis://queue.example:6379                  on any number of machines
  regesta collect --queue redis://queue.example:6379 -o output`

/** `regesta submit`: documents onto a queue. */
export function submit(command: Command): void {
  addQueueOptions(command)
    .argument('[paths...]', 'documents, folders and globs of them (default: seeds)')
    .option('--published <date>', 'date of publication of documents that do not name theirs', parsePublished)
    .option('--encoding <label>', 'encoding of the sources (default: utf-8)')
    .option('--exclude <pattern...>', 'what to pass over in folders, written as in .gitignore')
    .option('--strict', 'files of other types in folders are errors, and not passed over')
    .option('--config <file>', 'settings (default: regesta.config.json, where it is there)')
  addExtractionOptions(command)
    .addHelpText('after', help)
    .action(async (paths: string[], values: SettingValues & QueueValues) => {
      const settings = await settingsOf(paths, values)
      const { submit: run } = await import('../queue/submit.js')
      const { exclude, strict } = settings
      const options = batchOptionsOf(settings)
      process.once('SIGINT', () => {
        warn('Stopped: nothing is submitted, since a plan counts when it is whole. regesta submit begins anew.\n')
        process.exit(130)
      })
      const report = await withQueue(values.queue, undefined, (door) =>
        run({ paths: settings.paths, exclude, strict, batch: values.batch, options }, door),
      )
      for (const { source, code, message } of report.failures) warn(`${source}: ${code}: ${message}\n`)
      const others = passedOverLine(report.passedOver)
      if (others !== undefined) warn(`${others}\n`)
      say(`${counted(report.submitted, 'document')} submitted to ${values.queue.shown} as ${values.batch}\n`)
      if (report.failures.length > 0) process.exitCode = 1
    })
}
