/** Where a queue is: which engine, and the URL that it is reached by. */
export interface QueueAddress {
  readonly engine: 'redis' | 'postgres'
  readonly url: string
  /** The URL as it may be shown: user, password and parameters left out. */
  readonly shown: string
}

const engines: Readonly<Record<string, QueueAddress['engine']>> = {
  'redis:': 'redis',
  'rediss:': 'redis',
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
}

/**
 * Reads the URL of a queue: `redis://host:6379/0`, `postgres://user:password@host/database`.
 * @throws {TypeError} where it is no such URL; the message never repeats it, since it may hold a password.
 */
export function parseQueueAddress(url: string): QueueAddress {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const engine = parsed && engines[parsed.protocol]
  if (!parsed || !engine)
    throw new TypeError('Unexpected queue URL, expected redis://host:port or postgres://host/database')
  return { engine, url, shown: `${parsed.protocol}//${parsed.host}${parsed.pathname}` }
}
