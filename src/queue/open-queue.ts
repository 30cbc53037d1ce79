import type { Job, Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq'
import { within } from './pause.js'
import type { QueueAddress } from './queue-address.js'
import { QueueUnavailableError } from './queue-unavailable-error.js'

export type TaskQueue = Queue<string, string>
export type TaskJob = Job<string, string>
export type QueueWorker = Worker<string, string>

/** Opens queues and workers at one address. */
export interface QueueDoor {
  /** The address as it may be shown. */
  readonly shown: string
  openQueue(name: string): Promise<TaskQueue>
  openWorker(
    name: string,
    process: (job: TaskJob) => Promise<string>,
    options: Partial<WorkerOptions>,
  ): Promise<QueueWorker>
}

/** Milliseconds after which a server that has not answered counts as none. */
const PATIENCE = 10_000

/**
 * Loads BullMQ and the driver of the address's engine: the only door to them. No server is waited for past the signal.
 * @throws {QueueUnavailableError} where one of them is not installed, or (on opening) where no server answers.
 */
export async function openDoor(address: QueueAddress, signal?: AbortSignal): Promise<QueueDoor> {
  const { Queue, Worker, createPostgresBackend } = await load(address)
  const connection =
    address.engine === 'redis'
      ? { url: address.url, maxRetriesPerRequest: null, connectTimeout: PATIENCE / 2 }
      : { connectionString: address.url, migrate: true, connectionTimeoutMillis: PATIENCE / 2 }
  const options = { connection: connection as QueueOptions['connection'] }
  // BullMQ's types tie the options to the backend; which one it is shows at run time alone.
  const backend = (address.engine === 'postgres' ? [createPostgresBackend] : []) as unknown as []
  return {
    shown: address.shown,
    openQueue: (name) => reached(new Queue<string, string>(name, options, ...backend), address, signal),
    openWorker: (name, process, more) =>
      reached(new Worker<string, string>(name, process, { ...options, ...more }, ...backend), address, signal),
  }
}

async function load({ engine }: QueueAddress): Promise<typeof import('bullmq')> {
  const driver = engine === 'redis' ? 'ioredis' : 'pg'
  try {
    await import(driver)
    return await import('bullmq')
  } catch {
    throw new QueueUnavailableError(
      `A queue on ${engine} needs packages that are missing: npm install bullmq ${driver}`,
    )
  }
}

interface Opened {
  on(event: 'error', listener: (error: Error) => void): unknown
  waitUntilReady(): Promise<unknown>
  close(): Promise<void>
}

/** What a server says that will say so again: of Redis, and by their SQLSTATE (28, 3D000) of PostgreSQL. */
const REFUSED = /WRONGPASS|NOAUTH|NOPERM|invalid password|\b28(?:000|P01)\b|\b3D000\b/

/** Waits until the server answers; of what goes wrong after that BullMQ tries again by itself. */
async function reached<T extends Opened>(opened: T, { shown }: QueueAddress, signal?: AbortSignal): Promise<T> {
  let reason = 'no answer'
  const note = ({ code, message }: NodeJS.ErrnoException) => {
    reason = code ?? message
    return false
  }
  let refused = (_: boolean) => {}
  const refusal = new Promise<boolean>((resolve) => (refused = resolve))
  opened.on('error', (error: NodeJS.ErrnoException) => {
    note(error)
    if (REFUSED.test(`${error.code} ${error.message}`)) refused(false)
  })
  const ready = await within(PATIENCE, Promise.race([opened.waitUntilReady().then(() => true, note), refusal]), signal)
  if (ready) return opened
  opened.close().catch(() => {})
  if (signal?.aborted) reason = 'stopped while waiting for it'
  throw new QueueUnavailableError(`No server answers at ${shown} (${reason})`)
}
