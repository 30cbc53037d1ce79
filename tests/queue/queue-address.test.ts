import { describe, expect, test } from 'vitest'
import { parseQueueAddress } from '../../src/queue/queue-address.js'

describe('the URL of a queue', () => {
  test.each([
    ['redis://queue.example:6379/2', 'redis', 'redis://queue.example:6379/2'],
    ['rediss://ada:secret@queue.example', 'redis', 'rediss://queue.example'],
    ['postgres://ada:secret@db.example:5432/batch?password=secret', 'postgres', 'postgres://db.example:5432/batch'],
    ['postgresql://db.example/batch', 'postgres', 'postgresql://db.example/batch'],
  ])('%s is %s and shown without secrets', (url, engine, shown) => {
    expect(parseQueueAddress(url)).toEqual({ engine, url, shown })
  })

  test.each(['', 'queue', 'http://secret@queue.example', 'amqp://secret@queue.example'])('%j is none', (url) => {
    expect(() => parseQueueAddress(url)).toThrow('expected redis://host:port or postgres://host/database')
    expect(() => parseQueueAddress(url)).not.toThrow('secret')
  })
})
