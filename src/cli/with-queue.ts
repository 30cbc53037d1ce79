import type { QueueDoor } from '../queue/open-queue.js'
import type { QueueAddress } from '../queue/queue-address.js'

/**
 * Opens the door to a queue for a command. What its server does to a connection ends the command by a named error, also where
 * nobody listens: the driver's client has no listener while tables are made.
 * @throws {QueueUnavailableError}
 */
export async function withQueue<T>(
  address: QueueAddress,
  signal: AbortSignal | undefined,
  use: (door: QueueDoor) => Promise<T>,
): Promise<T> {
  const { openDoor } = await import('../queue/open-queue.js')
  const { asUnavailable } = await import('../queue/as-unavailable.js')
  return await new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(asUnavailable(error, address.shown))
    process.on('uncaughtException', fail)
    openDoor(address, signal)
      .then(use)
      .then(resolve, fail)
      .finally(() => process.off('uncaughtException', fail))
  })
}
