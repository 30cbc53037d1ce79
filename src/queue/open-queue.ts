import type { Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq'
import type { QueueAddress } from './queue-address.js'

/** The engine cannot be reached, or what it needs is not installed; the message holds no credentials. */
export class QueueUnavailableError extends Error {
  override readonly name = 'QueueUnavailableError'
  readonly code = 'queue-unavailable'
}

/** The only door to BullMQ: opens queues and workers at one address. */
export interface QueueDoor {
  readonly shown: string
  openQueue(name: string): Promise<Queue>
  /** A worker that runs each job in a thread of its own file, so that a long document never stalls the lock's renewal. */
  openWorker(name: string, processor: URL, options: Partial<WorkerOptions>): Promise<Worker>
}

/**
 * Loads BullMQ and the driver of the address's engine.
 * @throws {QueueUnavailableError} where one of them is not installed, or (on opening) where no server answers.
 */
export async function openDoor(address: QueueAddress): Promise<QueueDoor> {
  const bullmq = await load(address)
  const connection = (): QueueOptions['connection'] =>
    address.engine === 'redis'
      ? { url: address.url, maxRetriesPerRequest: null, connectTimeout: 5_000 }
      : ({ connectionString: address.url, migrate: true, connectionTimeoutMillis: 5_000 } as QueueOptions['connection'])
  const backend = address.engine === 'postgres' ? [bullmq.createPostgresBackend as never] : []
  return {
    shown: address.shown,
    openQueue: async (name) =>
      reached(new bullmq.Queue(name, { connection: connection() }, ...(backend as [])) as Queue, address),
    openWorker: async (name, processor, options) =>
      reached(
        new bullmq.Worker(name, processor, { connection: connection(), ...options }, ...(backend as [])) as Worker,
        address,
      ),
  }
}

async function load(address: QueueAddress): Promise<typeof import('bullmq')> {
  const driver = address.engine === 'redis' ? 'ioredis' : 'pg'
  try {
    await import(driver)
    return await import('bullmq')
  } catch {
    throw new QueueUnavailableError(
      `Unexpected lack of bullmq or ${driver}, expected both: npm install bullmq ${driver}`,
    )
  }
}

/** Waits until the server answers, at most ten seconds; errors after that are retried by BullMQ itself. */
async function reached<T extends Queue | Worker>(opened: T, { shown }: QueueAddress): Promise<T> {
  let last = 'no answer'
  ;(opened as Queue).on('error', (error: NodeJS.ErrnoException) => {
    last = error.code ?? error.message.split('\n')[0] ?? last
  })
  const timeout = Symbol('timeout')
  const answer = await Promise.race([
    opened.waitUntilReady().catch((error: NodeJS.ErrnoException) => {
      last = error.code ?? error.message
      return timeout
    }),
    new Promise((resolve) => setTimeout(resolve, 10_000, timeout).unref()),
  ])
  if (answer !== timeout) return opened
  opened.close().catch(() => undefined)
  throw new QueueUnavailableError(`No server answers at ${shown} (${last})`)
}
