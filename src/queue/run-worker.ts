import { DocumentError } from '../run/errors/document-error.js'
import type { Task } from '../run/work/work.js'
import { createRunner, type Runner } from '../run/workers/runner.js'
import type { QueueDoor } from './open-queue.js'
import { pack, unpack } from './pack.js'
import { pause } from './pause.js'
import { queuesOf, type TaskAnswer } from './task-queue.js'

/** How a worker works. */
export interface WorkerSettings {
  readonly batch: string
  /** Documents at a time, each in a thread of its own. */
  readonly jobs: number
  /** Milliseconds that a document may take. */
  readonly timeout: number
  /** Milliseconds after which another worker takes the documents of one that died. */
  readonly takeover: number
  /** Stop when no task is left, instead of waiting for more. */
  readonly drain: boolean
  readonly signal: AbortSignal
  /** Told after each document. */
  readonly onDone: (state: WorkerState) => void
}

/** What a worker has done. */
export interface WorkerState {
  readonly done: number
  /** Given up after the last attempt. */
  readonly failed: number
}

/** How many workers a task may take with it before it is given up. */
const DEATHS = 3

/** Milliseconds between two looks whether anything is left. */
const LOOK = 500

/** Works on the tasks of a batch until the signal or, with `drain`, until there are none left. */
export async function runWorker(settings: WorkerSettings, door: QueueDoor): Promise<WorkerState> {
  const { batch, jobs, timeout, takeover, drain, signal, onDone } = settings
  const name = queuesOf(batch).tasks
  const queue = await door.openQueue(name)
  const runner = createRunner('extract', { jobs, timeout })
  const worker = await door.openWorker(name, (job) => answer(job.data, runner), {
    concurrency: jobs,
    // The work is done in threads: nothing keeps the main thread from renewing its locks in time.
    lockDuration: takeover,
    stalledInterval: takeover / 3,
    maxStalledCount: DEATHS,
  })
  const state = { done: 0, failed: 0 }
  worker.on('completed', () => {
    state.done++
    onDone(state)
  })
  worker.on('failed', (job) => {
    if (job && job.attemptsMade < (job.opts.attempts ?? 1)) return
    state.failed++
    onDone(state)
  })
  const isEmpty = async () => {
    const { waiting = 0, active = 0, prioritized = 0, delayed = 0 } = await queue.getJobCounts()
    return waiting + active + prioritized + delayed === 0
  }
  await untilStopped(signal, drain ? isEmpty : async () => false)
  await worker.close()
  await Promise.all([runner.close(), queue.close()])
  return state
}

/** Does one task. What the document is to blame for is its answer; anything else is thrown and tried again. */
async function answer(data: string, runner: Runner<'extract'>): Promise<string> {
  const task = unpack<Task>(data)
  try {
    return pack({ work: await runner.run(task, task.text.length) } satisfies TaskAnswer)
  } catch (error) {
    if (!(error instanceof DocumentError) || error.code === 'internal-error') throw error
    return pack({ failure: { source: task.path, code: error.code, message: error.message } } satisfies TaskAnswer)
  }
}

/** Resolves at the signal, or when two looks in a row found nothing: a task may be between two states in one. */
async function untilStopped(signal: AbortSignal, isEmpty: () => Promise<boolean>): Promise<void> {
  for (let quiet = 0; quiet < 2 && !signal.aborted; ) {
    await pause(LOOK, signal)
    quiet = (await isEmpty().catch(() => false)) ? quiet + 1 : 0
  }
}
