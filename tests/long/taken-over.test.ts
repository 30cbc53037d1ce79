import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { BatchOptions } from '../../src/model/manifest.js'
import { openDoor, type QueueDoor } from '../../src/queue/open-queue.js'
import { parseQueueAddress } from '../../src/queue/queue-address.js'
import { runWorker, type WorkerSettings } from '../../src/queue/run-worker.js'
import { submit } from '../../src/queue/submit.js'
import { taskQueueOf } from '../../src/queue/task-queue.js'
import { fingerprint } from '../../src/run/cache/fingerprint.js'
import { folderOf } from '../support/regesta.js'
import { describeOnServer, type Server } from '../support/servers.js'

const name = taskQueueOf('regesta', fingerprint())
type WorkerOptions = Parameters<QueueDoor['openWorker']>[2]

/** Three documents in a queue, of which a worker that died has taken one. */
async function queued(server: Server): Promise<QueueDoor> {
  const letters = [1, 2, 3].map((i) => [`${i}.txt`, `In 190${i} the Senate left Riga.\n`])
  const paths = [folderOf(Object.fromEntries(letters))]
  const door = await openDoor(parseQueueAddress(server.url))
  const options: BatchOptions = {
    leadingMarker: 'previous',
    dateMode: 'auto',
    published: null,
    encoding: 'utf-8',
    formats: ['events-jsonl'],
  }
  const submission = { batch: 'regesta', paths, exclude: [], strict: false, options }
  expect(await submit(submission, door)).toMatchObject({ submitted: 3 })
  const dead = await door.openWorker(name, async () => '', { autorun: false, lockDuration: 500 })
  expect(await dead.getNextJob('dead')).toBeDefined()
  await dead.close(true)
  return door
}

/** The door, of which the first worker, or each, gets other options. */
const changed = (door: QueueDoor, other: WorkerOptions, often = 1): QueueDoor => ({
  ...door,
  openWorker: (name, process, options) =>
    door.openWorker(name, process, often-- > 0 ? { ...options, ...other } : options),
})

const settings = (more: Partial<WorkerSettings> = {}): WorkerSettings => ({
  batch: 'regesta',
  jobs: 1,
  timeout: 60_000,
  takeover: 1_000,
  drain: true,
  signal: new AbortController().signal,
  onDone: () => {},
  ...more,
})

describe.each(['redis', 'postgres'] as const)('on %s', (engine) => {
  describeOnServer(engine, 'a document of a worker that died', (start) => {
    const started = async () => {
      const server = await start()
      onTestFinished(() => server.stop())
      return server
    }
    const all = { done: 3, failed: 0, missing: 0 }

    test.each([1_000, 1_001.5, 200])('is taken over after %d milliseconds', async (takeover) => {
      const door = await queued(await started())
      const troubles: string[] = []
      let opened = 0
      const openWorker: QueueDoor['openWorker'] = (...args) => {
        opened++
        return door.openWorker(...args)
      }
      const onTrouble = (message: string) => troubles.push(message)
      expect(await runWorker(settings({ takeover, onTrouble }), { ...door, openWorker })).toEqual(all)
      // By the first worker, and not by one that was opened since that stood still.
      expect(opened).toBe(1)
      expect(troubles).toEqual([])
    })

    test('is taken over by a worker that stood still', async () => {
      const door = await queued(await started())
      expect(await runWorker(settings(), changed(door, { autorun: false }))).toEqual(all)
    })

    test('is named where the server refuses to look for it', async () => {
      const door = await queued(await started())
      const stop = new AbortController()
      const troubles: string[] = []
      const onTrouble = (message: string) => {
        troubles.push(message)
        setTimeout(() => stop.abort(), 2_000)
      }
      const refused = changed(door, { stalledInterval: 1_000 / 3 }, Number.POSITIVE_INFINITY)
      expect(await runWorker(settings({ signal: stop.signal, onTrouble }), refused)).toMatchObject({ done: 2 })
      expect(troubles).toEqual([expect.stringMatching(/not an integer|type bigint/)])
    })

    test('is no reason to wait for a server that went away with a document at hand', async () => {
      const server = await started()
      const door = await queued(server)
      const stop = new AbortController()
      const slow: QueueDoor = {
        ...door,
        openWorker: (name, process, options) =>
          door.openWorker(
            name,
            async (job) => {
              server.stop()
              await wait(500)
              stop.abort()
              await wait(1_000)
              return await process(job)
            },
            options,
          ),
      }
      const before = performance.now()
      await runWorker(settings({ signal: stop.signal }), slow)
      expect(performance.now() - before).toBeLessThan(7_000)
    })
  })
})
