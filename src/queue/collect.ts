import type { Failure, ManifestDocument } from '../model/manifest.js'
import type { BatchReport } from '../run/batch.js'
import { UsageError } from '../run/errors/usage-error.js'
import { manifestOf } from '../run/output/manifest.js'
import { entryOf } from '../run/output/manifest-entry.js'
import { OutputFolder } from '../run/output/output-folder.js'
import { settle } from '../run/output/settle.js'
import type { QueueDoor, TaskJob, TaskQueue } from './open-queue.js'
import { unpack } from './pack.js'
import { pause } from './pause.js'
import { type PlannedDocument, type PlanPart, partId, queuesOf, type TaskAnswer } from './task-queue.js'

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
 * @throws {UsageError} where no batch of this name was submitted.
 */
export async function collect(collection: Collection, door: QueueDoor): Promise<BatchReport> {
  const { batch, output, wait, remove, signal, onProgress } = collection
  const [tasks, plan] = await Promise.all([door.openQueue(queuesOf(batch).tasks), door.openQueue(queuesOf(batch).plan)])
  try {
    const first = await plan.getJob(partId(0))
    if (!first) throw new UsageError(`No batch '${batch}' at ${door.shown}, expected one from regesta submit`)
    if (wait) await untilDone(tasks, signal, onProgress)
    const folder = new OutputFolder(output, false)
    const documents: ManifestDocument[] = []
    const failures: Failure[] = []
    for (let part: TaskJob | undefined = first, i = 1; part; part = await plan.getJob(partId(i++))) {
      const { documents: planned, failures: unread } = unpack<PlanPart>(part.data)
      for (const failure of unread) failures.push(failure)
      for (const document of planned) {
        const answer = await answerTo(document, tasks)
        if ('failure' in answer) failures.push(answer.failure)
        else {
          for (const { extension, text } of answer.work.files) await folder.put(document.path + extension, text)
          documents.push(entryOf(document, answer.work))
        }
      }
    }
    let manifest = manifestOf(unpack<PlanPart>(first.data).options, documents, failures)
    if (documents.length + failures.length > 0 && !signal.aborted) manifest = await settle(folder, manifest)
    if (remove && !signal.aborted) {
      await Promise.all([tasks.obliterate({ force: true }), plan.obliterate({ force: true })])
    }
    return { manifest, written: folder.written.sort(), removed: folder.removed.sort(), cached: 0 }
  } finally {
    await Promise.all([tasks.close(), plan.close()])
  }
}

/** What came of a document; the words of a failure do not depend on the engine. */
async function answerTo({ id, path }: PlannedDocument, tasks: TaskQueue): Promise<TaskAnswer> {
  const job = await tasks.getJob(id)
  if (job?.finishedOn !== undefined && job.returnvalue) return unpack<TaskAnswer>(job.returnvalue)
  if (job?.failedReason === undefined || !(await job.isFailed())) {
    return { failure: { source: path, code: 'not-done', message: 'No worker has answered for this document' } }
  }
  if (/stalled/.test(job.failedReason)) {
    return { failure: { source: path, code: 'worker-died', message: 'Every worker that took this document died' } }
  }
  return { failure: { source: path, code: 'internal-error', message: job.failedReason } }
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
