import { readFile } from 'node:fs/promises'
import type { BatchOptions, Failure } from '../model/manifest.js'
import { findDocuments } from '../run/find-documents.js'
import { taskIdOf } from '../run/task-id.js'
import { sha256Of } from '../run/work.js'
import type { QueueDoor } from './open-queue.js'
import { pack } from './pack.js'
import { type PlannedDocument, type PlanPart, queuesOf } from './task-queue.js'

/** Documents a part of a plan, and submitted in one round trip. */
const PART = 500

/** What is handed to a queue. */
export interface Submission {
  readonly paths: readonly string[]
  readonly batch: string
  readonly options: BatchOptions
}

export interface SubmitReport {
  readonly submitted: number
  readonly failures: readonly Failure[]
}

/**
 * Puts a task for each document under the paths into the queue, and the plan that `collect` follows. A task that is
 * there already (the same document, options and version) is not run again unless it failed.
 */
export async function submit({ paths, batch, options }: Submission, door: QueueDoor): Promise<SubmitReport> {
  const found = await findDocuments(paths)
  const names = queuesOf(batch)
  const tasks = await door.openQueue(names.tasks)
  const plan = await door.openQueue(names.plan)
  const failures = [...found.failures]
  let submitted = 0
  try {
    await plan.obliterate({ force: true })
    const failed = new Set((await tasks.getFailed()).map((job) => job.id))
    for (let at = 0, part = 0; at === 0 || at < found.documents.length; at += PART, part++) {
      const documents: PlannedDocument[] = []
      const unread: Failure[] = []
      const jobs: { name: string; data: string; opts: { jobId: string; attempts: number } }[] = []
      for (const { file, path, mediaType } of found.documents.slice(at, at + PART)) {
        const bytes = await readFile(file).catch((error: Error) => error)
        if (bytes instanceof Error) {
          unread.push({ source: path, code: 'unreadable', message: bytes.message })
          continue
        }
        const task = { path, mediaType, sha256: sha256Of(bytes), options }
        const id = taskIdOf(task)
        documents.push({ id, path, mediaType, sha256: task.sha256 })
        if (failed.has(id)) await tasks.remove(id)
        jobs.push({
          name: 'extract',
          data: pack({ ...task, bytes: bytes.toString('base64') }),
          opts: { jobId: id, attempts: 3 },
        })
      }
      failures.push(...unread)
      const planned: PlanPart = { options, documents, failures: part === 0 ? [...found.failures, ...unread] : unread }
      await plan.add('part', pack(planned), { jobId: `part-${String(part).padStart(8, '0')}` })
      if (jobs.length > 0) await tasks.addBulk(jobs)
      submitted += jobs.length
    }
  } finally {
    await Promise.all([tasks.close(), plan.close()])
  }
  return { submitted, failures }
}
