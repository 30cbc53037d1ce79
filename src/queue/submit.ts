import { sha256Of } from '../identity/sha256-of.js'
import type { BatchOptions, Failure } from '../model/manifest.js'
import { fingerprint } from '../run/cache/fingerprint.js'
import { failureOf } from '../run/output/manifest-entry.js'
import { batchSourcesOf } from '../run/sources/batch-sources-of.js'
import { decode } from '../run/sources/decode.js'
import { failuresBeside } from '../run/sources/failures-beside.js'
import { type Found, findDocuments } from '../run/sources/find-documents.js'
import { readBytes } from '../run/sources/read-bytes.js'
import { worksBeside } from '../run/sources/works-beside.js'
import { taskIdOf } from '../run/work/task-id.js'
import type { QueueDoor, TaskQueue } from './open-queue.js'
import { pack } from './pack.js'
import { PlanWriter, readHead } from './plan.js'
import { type PlannedDocument, planQueueOf, taskQueueOf } from './task-queue.js'

/** What is handed to a queue. */
export interface Submission {
  readonly paths: readonly string[]
  readonly exclude: readonly string[]
  readonly strict: boolean
  readonly batch: string
  readonly options: BatchOptions
}

/** What was handed over, and what could not be. */
export interface SubmitReport {
  readonly submitted: number
  readonly failures: readonly Failure[]
  /** Files in folders whose type is not read. */
  readonly passedOver: readonly string[]
}

/** How many documents go in one part of the plan and one round trip; all of them are in memory at once. */
const PART = 200

/** How often a task that fails for no reason of its document is tried. */
const ATTEMPTS = 3

/**
 * Puts a task for each document under the paths into the queue, and the plan that `collect` follows, in place of the
 * batch's last plan. A task that is there already (the same document, options and extractor) is not run again, unless it
 * failed. The plan is there when its last part is: a submission that was broken off is none.
 * @throws {UsageError} where two documents would be written to one output.
 */
export async function submit(submission: Submission, door: QueueDoor): Promise<SubmitReport> {
  const { paths, exclude, strict, batch, options } = submission
  const found = await findDocuments(paths, { exclude, strict })
  const extractor = fingerprint()
  const [tasks, plan] = await Promise.all([
    door.openQueue(taskQueueOf(batch, extractor)),
    door.openQueue(planQueueOf(batch)),
  ])
  const writer = new PlanWriter(plan)
  const failures: Failure[] = []
  const works = new Set<string>()
  let submitted = 0
  try {
    await forgetOther(plan, extractor, batch, door)
    await writer.begin()
    const failed = new Set((await tasks.getFailed()).map(({ id }) => id))
    for (let at = 0; at === 0 || at < found.documents.length; at += PART) {
      const part = await readTasks(found.documents.slice(at, at + PART), options, extractor)
      for (const { bibliography } of part.documents) for (const { path } of bibliography?.files ?? []) works.add(path)
      // A bibliography is no document; which files are some is known when all documents have been read.
      const isLast = at + PART >= found.documents.length
      const unread = [...(isLast ? failuresBeside(found.failures, works) : []), ...part.failures]
      for (const { id } of part.documents) if (failed.has(id)) await tasks.remove(id)
      await writer.add({ documents: part.documents, failures: unread })
      await addTasks(tasks, part)
      submitted += part.documents.length
      for (const failure of unread) failures.push(failure)
    }
    await writer.end(extractor, options, batchSourcesOf(paths, exclude))
  } finally {
    await Promise.all([tasks.close(), plan.close()])
  }
  return { submitted, failures, passedOver: found.passedOver.filter((path) => !works.has(path)) }
}

/** Takes away the tasks that another build of Regesta was to do: nobody will. */
async function forgetOther(plan: TaskQueue, extractor: string, batch: string, door: QueueDoor): Promise<void> {
  const head = await readHead(plan).catch(() => undefined)
  if (head === undefined || head.extractor === extractor) return
  const tasks = await door.openQueue(taskQueueOf(batch, head.extractor))
  await tasks.obliterate({ force: true })
  await tasks.close()
}

interface ReadPart {
  readonly documents: PlannedDocument[]
  readonly data: string[]
  readonly failures: Failure[]
}

async function readTasks(documents: readonly Found[], options: BatchOptions, extractor: string): Promise<ReadPart> {
  const part: ReadPart = { documents: [], data: [], failures: [] }
  for (const { file, path, mediaType } of documents) {
    try {
      const bytes = readBytes(file)
      const works = await worksBeside({ file, path, mediaType }, bytes, options.encoding)
      const task = { path, mediaType, sha256: sha256Of(bytes), options, ...works }
      part.data.push(pack({ ...task, text: decode(bytes, options.encoding, mediaType) }))
      const files = works.bibliography?.files
      const beside = files === undefined ? {} : { bibliography: { files } }
      part.documents.push({ id: taskIdOf(task, extractor), path, mediaType, sha256: task.sha256, ...beside })
    } catch (error) {
      part.failures.push(failureOf(path, error))
    }
  }
  return part
}

async function addTasks(tasks: TaskQueue, { documents, data }: ReadPart): Promise<void> {
  const jobs = documents.map(({ id }, i) => ({
    name: 'extract',
    data: data[i]!,
    opts: { jobId: id, attempts: ATTEMPTS },
  }))
  if (jobs.length > 0) await tasks.addBulk(jobs)
}
