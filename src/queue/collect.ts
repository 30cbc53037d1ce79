import type { Failure, ManifestDocument } from '../model/manifest.js'
import type { BatchReport } from '../run/batch.js'
import type { DecisionFault } from '../run/output/decision-fault.js'
import { manifestOf } from '../run/output/manifest.js'
import { entryOf, failureOf } from '../run/output/manifest-entry.js'
import { OutputFolder } from '../run/output/output-folder.js'
import { readReview } from '../run/output/review-file.js'
import { type ReviewedWork, reviewWork } from '../run/output/review-work.js'
import { keptIn, settle } from '../run/output/settle.js'
import type { QueueDoor, TaskQueue } from './open-queue.js'
import { unpack } from './pack.js'
import { pause } from './pause.js'
import { readPlan } from './plan.js'
import {
  type PlannedDocument,
  planQueueOf,
  type TaskAnswer,
  taskAnswerSchema,
  taskQueueOf,
  taskSchema,
} from './task-queue.js'

/** How a batch is collected. */
export interface Collection {
  readonly batch: string
  readonly output: string
  /** Wait for tasks that are not done; without it they are failures named `not-done`. */
  readonly wait: boolean
  /** Take the batch off the queue once its output is written. */
  readonly remove: boolean
  readonly signal: AbortSignal
  readonly onProgress: (state: BatchState) => void
}

/** How far a batch is. */
export interface BatchState {
  readonly done: number
  readonly failed: number
  readonly left: number
}

/** Milliseconds between two looks at a batch that is not done. */
const LOOK = 1_000

/**
 * Writes the output of a batch in the order of its plan: the same bytes as one machine would write, whoever did the
 * work, how often, and in which order.
 * @throws {UsageError} where no batch of this name was submitted, or its plan is not whole.
 */
export async function collect(collection: Collection, door: QueueDoor): Promise<BatchReport> {
  const { batch, output, wait, remove, signal, onProgress } = collection
  const plan = await door.openQueue(planQueueOf(batch))
  const { head, parts } = await readPlan(plan, `'${batch}' at ${door.shown}`).finally(() => plan.close())
  const tasks = await door.openQueue(taskQueueOf(batch, head.extractor))
  try {
    if (wait) await untilDone(tasks, signal, onProgress)
    const folder = new OutputFolder(output, false)
    await folder.open()
    const documents: ManifestDocument[] = []
    const failures: Failure[] = []
    const decisions: DecisionFault[] = []
    for (const { documents: planned, failures: unread } of parts) {
      for (const failure of unread) failures.push(failure)
      for (const document of planned) {
        if (signal.aborted) break
        const answer = await reviewedAnswerTo(document, tasks, output)
        if ('failure' in answer) failures.push(answer.failure)
        else {
          for (const { extension, content } of answer.work.files) await folder.put(document.path + extension, content)
          documents.push(entryOf(document, answer.work, answer.review))
          decisions.push(...(answer.faults ?? []))
        }
      }
    }
    let manifest = manifestOf(head.options, documents, failures, head.sources)
    if (documents.length + failures.length > 0 && !signal.aborted) manifest = await settle(folder, manifest)
    if (remove && !signal.aborted) await forget(tasks, batch, door)
    const kept = keptIn(manifest, documents)
    return {
      manifest,
      written: folder.written.sort(),
      removed: folder.removed.sort(),
      kept,
      passedOver: [],
      cached: 0,
      decisions,
    }
  } finally {
    await tasks.close()
  }
}

async function forget(tasks: TaskQueue, batch: string, door: QueueDoor): Promise<void> {
  const plan = await door.openQueue(planQueueOf(batch))
  await Promise.all([tasks.obliterate({ force: true }), plan.obliterate({ force: true })])
  await plan.close()
}

type ReviewedAnswer = Extract<TaskAnswer, { failure: Failure }> | (Pick<ReviewedWork, 'work'> & Partial<ReviewedWork>)

/** What came of a document, as people have decided beside the output. The text is that of the task. */
async function reviewedAnswerTo(document: PlannedDocument, tasks: TaskQueue, output: string): Promise<ReviewedAnswer> {
  const answer = await answerTo(document, tasks)
  if ('failure' in answer) return answer
  try {
    const review = await readReview(output, document.path)
    if (review === undefined) return answer
    const job = await tasks.getJob(document.id)
    return reviewWork(answer.work, unpack(job?.data, taskSchema), review)
  } catch (error) {
    return { failure: failureOf(document.path, error) }
  }
}

/** What came of a document; the words of a failure do not depend on the engine. */
async function answerTo({ id, path }: PlannedDocument, tasks: TaskQueue): Promise<TaskAnswer> {
  const job = await tasks.getJob(id)
  if (job?.finishedOn !== undefined && job.returnvalue) return answerOf(path, job.returnvalue)
  if (job?.failedReason === undefined || !(await job.isFailed())) {
    return { failure: { source: path, code: 'not-done', message: 'No worker has answered for this document' } }
  }
  if (/stalled/.test(job.failedReason)) {
    return { failure: { source: path, code: 'worker-died', message: 'Every worker that took this document died' } }
  }
  return { failure: { source: path, code: 'internal-error', message: job.failedReason } }
}

/** Reads an answer: one that nobody can read is the failure of its document. */
function answerOf(path: string, packed: unknown): TaskAnswer {
  try {
    return unpack(packed, taskAnswerSchema)
  } catch (error) {
    return { failure: { source: path, code: 'wrong-answer', message: `The answer ${(error as Error).message}` } }
  }
}

async function untilDone(tasks: TaskQueue, signal: AbortSignal, onProgress: Collection['onProgress']): Promise<void> {
  for (;;) {
    const counts = await tasks.getJobCounts()
    const { completed = 0, failed = 0, waiting = 0, active = 0, prioritized = 0, delayed = 0 } = counts
    const left = waiting + active + prioritized + delayed
    onProgress({ done: completed, failed, left })
    if (left === 0 || signal.aborted) return
    await pause(LOOK, signal)
  }
}
