import { describe, expect, test } from 'vitest'
import type { TaskQueue } from '../../src/queue/open-queue.js'
import { PlanWriter, readPlan } from '../../src/queue/plan.js'
import { headId, type PlanPart, partId } from '../../src/queue/task-queue.js'

/** The part of a queue that a plan needs, in memory. */
class Jobs {
  readonly jobs = new Map<string, { data: string }>()
  async add(_: string, data: string, { jobId }: { jobId: string }): Promise<void> {
    this.jobs.set(jobId, { data })
  }
  async getJob(id: string): Promise<{ data: string } | undefined> {
    return this.jobs.get(id)
  }
  async remove(id: string): Promise<void> {
    this.jobs.delete(id)
  }
  async obliterate(): Promise<void> {
    this.jobs.clear()
  }
}

const extractor = 'a'.repeat(64)
const options = {
  leadingMarker: 'previous',
  dateMode: 'auto',
  published: null,
  encoding: 'utf-8',
  formats: ['events-jsonl'],
} as const
const part = (path: string): PlanPart => ({
  documents: [{ id: path, path, mediaType: 'text/plain', sha256: 'b'.repeat(64) }],
  failures: [],
})

async function planOf(parts: readonly PlanPart[]): Promise<{ jobs: Map<string, { data: string }>; queue: TaskQueue }> {
  const queue = new Jobs()
  const writer = new PlanWriter(queue as never)
  await writer.begin()
  for (const one of parts) await writer.add(one)
  await writer.end(extractor, { ...options, formats: [...options.formats] })
  return { jobs: queue.jobs, queue: queue as never }
}

const three = [part('a.txt'), part('b.txt'), part('c.txt')]
const read = (queue: TaskQueue) => readPlan(queue, "'letters'")

test('a plan comes back as it was written, with what it names', async () => {
  const { queue } = await planOf(three)
  expect(await read(queue)).toMatchObject({ head: { extractor, parts: 3, documents: 3, options }, parts: three })
})

describe('no plan', () => {
  test('is one that was broken off, at any moment', async () => {
    const { jobs, queue } = await planOf(three)
    jobs.delete(headId)
    await expect(read(queue)).rejects.toThrow("The plan of 'letters' was broken off: submit it again")
  })

  test('is one of which the server lost a part', async () => {
    const { jobs, queue } = await planOf(three)
    jobs.delete(partId(1))
    await expect(read(queue)).rejects.toThrow('is not whole (1 of 3 parts are there): submit it again')
  })

  test('is one of which a part is of another plan', async () => {
    const [{ jobs, queue }, other] = [await planOf(three), await planOf([part('a.txt'), part('x.txt')])]
    jobs.set(partId(1), other.jobs.get(partId(1))!)
    await expect(read(queue)).rejects.toThrow('is not whole')
  })

  test('is one that was never submitted, or whose head is something else', async () => {
    const { jobs, queue } = await planOf(three)
    jobs.set(headId, { data: 'hello' })
    await expect(read(queue)).rejects.toThrow('cannot be unpacked')
    jobs.clear()
    await expect(read(queue)).rejects.toThrow("No batch 'letters', expected one from regesta submit")
  })
})
