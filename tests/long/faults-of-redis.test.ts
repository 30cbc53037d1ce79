import { Redis } from 'ioredis'
import { test } from 'vitest'
import { disturbBatches } from '../support/faults-on-queue.js'
import { describeOnServer } from '../support/servers.js'

describeOnServer('redis', 'a batch on Redis, disturbed at any moment', (start) => {
  test('leaves the output whole, and is done by doing it again', async () => {
    const server = await start()
    const sent = async (work: (redis: Redis) => Promise<unknown>) => {
      const redis = new Redis(server.url)
      await work(redis)
      redis.disconnect()
    }
    await disturbBatches(40, server, {
      cut: () => sent((redis) => redis.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes')),
      flush: () => sent((redis) => redis.flushall()),
    })
  }, 1_800_000)
})
