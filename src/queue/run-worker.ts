import type { QueueDoor } from './open-queue.js'
import { queuesOf } from './task-queue.js'

/** How a worker works. */
export interface WorkerSettings {
  readonly batch: string
  /** Documents at once, each in a thread of its own. */
  readonly jobs: number
  /** Stop when no task is left, instead of waiting for more. */
  readonly once: boolean
  readonly signal: AbortSignal
  /** Told of each document that is done or failed for good. */
  onDone(done: number, failed: number): void
}

/** How long a task may lie with a worker that died before another takes it, in milliseconds. */
const LOCK = 15_000

/** Works on the tasks of a batch until the signal, or until there are none left. */
export async function runWorker({ batch, jobs, once, signal, onDone }: WorkerSettings, door: QueueDoor): Promise<void> {
  const name = queuesOf(batch).tasks
  const queue = await door.openQueue(name)
  const worker = await door.openWorker(name, new URL('./processor.js', import.meta.url), {
    useWorkerThreads: true,
    concurrency: jobs,
    lockDuration: LOCK,
    stalledInterval: LOCK / 3,
    maxStalledCount: 3,
  })
  let done = 0
  let failed = 0
  worker.on('completed', () => onDone(++done, failed))
  worker.on('failed', (job) => {
    if (!job || job.attemptsMade >= (job.opts.attempts ?? 1)) onDone(done, ++failed)
  })
  await stopped(signal, once, async () => {
    const { waiting = 0, active = 0, prioritized = 0, delayed = 0 } = await queue.getJobCounts()
    return waiting + active + prioritized + delayed === 0
  })
  await worker.close()
  await queue.close()
}

/** Resolves at the signal, or (with `once`) when nothing is left in two looks a second apart. */
async function stopped(signal: AbortSignal, once: boolean, isEmpty: () => Promise<boolean>): Promise<void> {
  let quiet = 0
  while (!signal.aborted && quiet < 2) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 500)
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
    })
    if (once && !signal.aborted) quiet = (await isEmpty().catch(() => false)) ? quiet + 1 : 0
  }
}
