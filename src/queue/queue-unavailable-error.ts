/** The queue cannot be reached, or what it needs is not installed. The message holds no credentials. */
export class QueueUnavailableError extends Error {
  override readonly name = 'QueueUnavailableError'
  readonly code = 'queue-unavailable'
}
