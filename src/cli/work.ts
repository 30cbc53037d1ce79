import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { counted } from '../terminal/counted.js'
import { say, warn } from '../terminal/print.js'
import { parseCount, parseSeconds } from './options/parse-number.js'
import { addQueueOptions, type QueueValues } from './options/queue-options.js'
import { createProgress, workerLine } from './printing/progress.js'
import { withQueue } from './with-queue.js'

interface Values extends QueueValues {
  readonly jobs: number
  readonly timeout: number
  readonly takeover: number
  readonly drain?: true
}

const help = `
Run it on any number of machines. A worker that dies loses nothing: its documents are taken up by another. A document that takes its worker with it three times is given up, by name, and the rest goes on.
Ctrl-C (or SIGTERM) finishes the documents at hand and ends.

Examples:
  regesta work --queue redis://queue.example:6379
  regesta work --queue postgres://queue.example/batches --batch letters -j 8 --drain`

/** `regesta work`: does the tasks of a queue. */
export function work(command: Command): void {
  addQueueOptions(command)
    .option('-j, --jobs <n>', 'documents at a time', parseCount, availableParallelism())
    .option('--timeout <seconds>', 'time that one document may take', parseSeconds, 600)
    .option(
      '--takeover <seconds>',
      'time after which another worker takes the documents of one that died',
      parseSeconds,
      15,
    )
    .option('--drain', 'end when no task is left, instead of waiting for more')
    .addHelpText('after', help)
    .action(async ({ queue, batch, jobs, timeout, takeover, drain }: Values) => {
      const { runWorker } = await import('../queue/run-worker.js')
      const stop = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
      const progress = createProgress(process.stderr, workerLine)
      const { done, failed, missing } = await withQueue(queue, stop.signal, async (door) => {
        warn(`working on ${batch} at ${door.shown}, ${jobs} documents at a time\n`)
        const settings = {
          batch,
          jobs,
          timeout: timeout * 1000,
          takeover: takeover * 1000,
          drain: drain === true,
          signal: stop.signal,
          onDone: progress.show,
          onTrouble: (message: string) => warn(`regesta: the queue at ${door.shown} says: ${message}\n`),
          onIdle: () => warn(`waiting for documents of ${batch} at ${door.shown}; Ctrl-C ends\n`),
        }
        return await runWorker(settings, door)
      })
      progress.end()
      say(`${counted(done, 'document')} done, ${failed} failed\n`)
      if (missing > 0) {
        warn(`The server has lost ${counted(missing, 'document')} of ${batch}: submit it again\n`)
        process.exitCode = 1
      }
      // The driver of a server that went away keeps trying to reach it.
      process.exit()
    })
}
