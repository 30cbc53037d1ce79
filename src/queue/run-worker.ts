import { fingerprint } from '../run/cache/fingerprint.js'
import { DocumentError } from '../run/errors/document-error.js'
import { UsageError } from '../run/errors/usage-error.js'
import { textOf } from '../run/files/utf8.js'
import { createRunner, type Runner } from '../run/workers/runner.js'
import { keepWorker } from './kept-worker.js'
import type { QueueDoor, TaskQueue } from './open-queue.js'
import { pack, unpack } from './pack.js'
import { pause, within } from './pause.js'
import { readHead } from './plan.js'
import { type PackedAnswer, type PlanHead, planQueueOf, taskQueueOf, taskSchema } from './task-queue.js'

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
  /** Told once when there was nothing to do for a while. */
  readonly onIdle?: () => void
  /** Told once of each thing that the server says is wrong, as of a command that it refuses. */
  readonly onTrouble?: (message: string) => void
}

/** What a worker has done. */
export interface WorkerState {
  readonly done: number
  /** Given up after the last attempt. */
  readonly failed: number
  /** Documents of the plan that have neither an answer nor a task any more: the server lost them. Known with `drain`. */
  readonly missing: number
}

/** How many workers a task may take with it before it is given up. */
const DEATHS = 3

/** Milliseconds between two looks whether anything is left. */
const LOOK = 500

/** Looks that found nothing after which it is said what is waited for: ten seconds. */
const IDLE = 20

/** Milliseconds that a worker without a document at hand takes to end, whether or not the server still answers. */
const CLOSING = 1_500

/** Milliseconds without a document, where there are some, after which a worker is opened anew: longer than BullMQ waits for any. */
const STANDSTILL = 10_000

/**
 * Works on the tasks of a batch until the signal or, with `drain`, until there are none left.
 * @throws {UsageError} where the batch was submitted by another build: what it does is not what this one would do.
 */
export async function runWorker(settings: WorkerSettings, door: QueueDoor): Promise<WorkerState> {
  const { batch, jobs, timeout, drain, signal, onDone, onIdle } = settings
  // Of broken milliseconds Redis and PostgreSQL know nothing.
  const takeover = Math.ceil(settings.takeover)
  const plan = await door.openQueue(planQueueOf(batch))
  const planned = await ownHead(plan, batch).catch(async (error) => {
    await plan.close()
    throw error
  })
  const name = taskQueueOf(batch, fingerprint())
  const queue = await door.openQueue(name)
  const runner = createRunner('extract', { jobs, timeout })
  const state = { done: 0, failed: 0, missing: 0 }
  const hands = { busy: 0, moved: Date.now() }
  const process = async (data: string) => {
    hands.busy++
    return await answer(data, runner).finally(() => {
      hands.busy--
      hands.moved = Date.now()
    })
  }
  const tell = onceEach(settings.onTrouble)
  const worker = await keepWorker(async () => {
    const opened = await door.openWorker(name, (job) => process(job.data), {
      concurrency: jobs,
      // The work is done in threads: nothing keeps the main thread from renewing its locks in time.
      lockDuration: takeover,
      stalledInterval: Math.ceil(takeover / 3),
      maxStalledCount: DEATHS,
    })
    opened.on('error', (error) => isComplaint(error) && tell(error.message))
    opened.on('completed', () => {
      state.done++
      onDone(state)
    })
    opened.on('failed', (job) => {
      if (job && job.attemptsMade < (job.opts.attempts ?? 1)) return
      state.failed++
      onDone(state)
    })
    return opened
  })
  const look = async () => {
    const { waiting = 0, active = 0, prioritized = 0, delayed = 0 } = await queue.getJobCounts()
    const isEmpty = waiting + active + prioritized + delayed === 0
    if (isEmpty) await ownHead(plan, batch)
    const stands = !isEmpty && hands.busy === 0 && Date.now() - hands.moved > Math.max(STANDSTILL, 3 * takeover)
    if (stands) {
      hands.moved = Date.now()
      await worker.renew()
    }
    return isEmpty
  }
  try {
    await untilStopped({ signal, look, drain, onIdle })
    if (drain && !signal.aborted) state.missing = await missingOf(planned ?? (await ownHead(plan, batch)), queue)
  } finally {
    const closed = worker.close().then(() => Promise.all([queue.close(), plan.close()]))
    // A document at hand is waited for; a server that went away is not, and for an answer as long as nobody else may take the document.
    const limit = hands.busy === 0 ? CLOSING : takeover + CLOSING
    while (hands.busy > 0) await pause(50)
    await within(
      limit,
      closed.catch(() => {}),
    )
    await runner.close()
  }
  return state
}

/** Passes each message on once. */
function onceEach(told: ((message: string) => void) | undefined): (message: string) => void {
  const said = new Set<string>()
  return (message) => {
    if (!said.has(message)) told?.(message)
    said.add(message)
  }
}

/** Whether an error is a server's answer to a command, and no connection that breaks or a server that begins or ends. */
function isComplaint(error: Error & { code?: unknown }): boolean {
  if (error.name === 'ReplyError') return !error.message.startsWith('LOADING')
  return 'severity' in error && !/^(?:08|57P)/.test(String(error.code))
}

/** The head of the plan, or undefined where there is none yet. @throws {UsageError} where another build is to do it. */
async function ownHead(plan: TaskQueue, batch: string): Promise<PlanHead | undefined> {
  const head = await readHead(plan)
  const own = fingerprint()
  if (head === undefined || head.extractor === own) return head
  throw new UsageError(
    `The batch '${batch}' was submitted by another build of Regesta (${head.extractor.slice(0, 12)}) than this one ` +
      `(${own.slice(0, 12)}), and would get other records: work with that build, or submit it again with this one`,
  )
}

/** How many documents of a plan the server knows nothing of. */
async function missingOf(head: PlanHead | undefined, queue: TaskQueue): Promise<number> {
  const counts = await queue.getJobCounts()
  const known = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return Math.max(0, (head?.documents ?? 0) - known)
}

/** Does one task. What the document is to blame for is its answer; anything else is thrown and tried again. */
async function answer(data: string, runner: Runner<'extract'>): Promise<string> {
  const task = unpack(data, taskSchema)
  try {
    const { files, ...work } = await runner.run(task, task.text.length)
    const texts = files.map(({ content, ...file }) => ({ ...file, text: textOf(content) }))
    return pack({ work: { ...work, files: texts } } satisfies PackedAnswer)
  } catch (error) {
    if (!(error instanceof DocumentError) || error.code === 'internal-error') throw error
    return pack({ failure: { source: task.path, code: error.code, message: error.message } } satisfies PackedAnswer)
  }
}

interface Waiting {
  readonly signal: AbortSignal
  /** Tells whether nothing is left. */
  readonly look: () => Promise<boolean>
  readonly drain: boolean
  readonly onIdle: (() => void) | undefined
}

/** Resolves at the signal or, with `drain`, when two looks in a row found nothing: a task may be between two states in one. */
async function untilStopped({ signal, look, drain, onIdle }: Waiting): Promise<void> {
  for (let quiet = 0; !(drain && quiet === 2) && !signal.aborted; ) {
    await pause(LOOK, signal)
    const isEmpty = (await within(LOOK * IDLE, look().catch(unlessRefused), signal)) ?? false
    quiet = isEmpty ? quiet + 1 : 0
    if (quiet === IDLE) onIdle?.()
  }
}

/** A server that does not answer for a while will. */
function unlessRefused(error: Error): false {
  if (error instanceof UsageError) throw error
  return false
}
