import type { QueueWorker } from './open-queue.js'

/** A worker that can be opened anew, where the one that there is stands still. */
export interface KeptWorker {
  /** Opens another one in its place, which takes up what nobody holds; the one before ends when its documents are done. */
  renew(): Promise<void>
  /** Resolves when all of them have ended. */
  close(): Promise<void>
}

/** Opens a worker by a way that can be gone again. */
export async function keepWorker(open: () => Promise<QueueWorker>): Promise<KeptWorker> {
  const ends = new Set<Promise<void>>()
  let current = await open()
  const end = (worker: QueueWorker) => {
    const ended = worker.close().finally(() => ends.delete(ended))
    ended.catch(() => {})
    ends.add(ended)
  }
  return {
    async renew() {
      const before = current
      current = await open()
      end(before)
    },
    async close() {
      end(current)
      await Promise.all(ends)
    },
  }
}
