import type { SandboxedJob } from 'bullmq'
import { DocumentError } from '../run/document-error.js'
import { type Task, work } from '../run/work.js'
import { pack, unpack } from './pack.js'
import type { Answer } from './task-queue.js'

/**
 * Runs one task in a worker's thread. A named error of the document is its answer; any other error is thrown, so that
 * the queue tries again.
 */
export default async function processTask(job: SandboxedJob<string, string>): Promise<string> {
  const { bytes, ...task } = unpack<Omit<Task, 'bytes'> & { bytes: string }>(job.data)
  return pack(answerOf({ ...task, bytes: Buffer.from(bytes, 'base64') }))
}

function answerOf(task: Task): Answer {
  try {
    return { work: work(task) }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return { failure: { source: task.path, code: error.code, message: error.message } }
  }
}
