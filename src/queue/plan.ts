import { sha256Of } from '../identity/sha256-of.js'
import type { BatchOptions, BatchSources } from '../model/manifest.js'
import { UsageError } from '../run/errors/usage-error.js'
import type { TaskQueue } from './open-queue.js'
import { pack, unpack } from './pack.js'
import { headId, type PlanHead, type PlanPart, partId, planHeadSchema, planPartSchema } from './task-queue.js'

/** Writes a plan: parts first, then the head that makes them one. Until that is there, the batch has no plan. */
export class PlanWriter {
  readonly #parts: string[] = []
  #documents = 0

  constructor(readonly queue: TaskQueue) {}

  /** Takes away what is there. The head of the last plan goes first: what remains of it is no plan. */
  async begin(): Promise<void> {
    await this.queue.remove(headId)
    await this.queue.obliterate({ force: true })
  }

  async add(part: PlanPart): Promise<void> {
    const packed = pack(part)
    await this.queue.add('part', packed, { jobId: partId(this.#parts.length) })
    this.#parts.push(sha256Of(packed))
    this.#documents += part.documents.length
  }

  async end(extractor: string, options: BatchOptions, sources?: BatchSources): Promise<void> {
    const head: PlanHead = {
      schema: 'regesta/plan@1',
      extractor,
      ...(sources && { sources }),
      options,
      parts: this.#parts.length,
      documents: this.#documents,
      sha256: sha256Of(this.#parts.join('\n')),
    }
    await this.queue.add('head', pack(head), { jobId: headId })
  }
}

/** A plan that is whole. */
export interface Plan {
  readonly head: PlanHead
  readonly parts: readonly PlanPart[]
}

/** The head of a plan, or undefined where there is none. @throws {PackError} */
export async function readHead(queue: TaskQueue): Promise<PlanHead | undefined> {
  const job = await queue.getJob(headId)
  return job && unpack(job.data, planHeadSchema)
}

/**
 * Reads a plan whole.
 * @param called How the batch is called, with its place.
 * @throws {UsageError} where there is none, or not all of one. @throws {PackError}
 */
export async function readPlan(queue: TaskQueue, called: string): Promise<Plan> {
  const head = await readHead(queue)
  if (head === undefined) {
    const begun = (await queue.getJob(partId(0))) !== undefined
    throw new UsageError(
      begun
        ? `The plan of ${called} was broken off: submit it again`
        : `No batch ${called}, expected one from regesta submit`,
    )
  }
  const parts: PlanPart[] = []
  const hashes: string[] = []
  for (let i = 0; i < head.parts; i++) {
    const job = await queue.getJob(partId(i))
    if (job === undefined) break
    hashes.push(sha256Of(job.data))
    parts.push(unpack(job.data, planPartSchema))
  }
  if (parts.length < head.parts || sha256Of(hashes.join('\n')) !== head.sha256) {
    throw new UsageError(
      `The plan of ${called} is not whole (${parts.length} of ${head.parts} parts are there): submit it again`,
    )
  }
  return { head, parts }
}
