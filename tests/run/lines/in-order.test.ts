import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../../src/run/lines/in-order.js'

async function* streamOf<T>(items: Iterable<T>) {
  yield* items
}

test('results come in the order of the items, whatever each takes, and no more is held than is allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (delays, most) => {
      let [begun, given] = [0, 0]
      const results: number[] = []
      const map = async (delay: number) => {
        expect(++begun - given).toBeLessThanOrEqual(most)
        await setTimeout(delay)
        return delay
      }
      for await (const result of inOrder(streamOf(delays), (held) => held.length >= most, map)) {
        given++
        results.push(result)
      }
      expect(results).toEqual(delays)
    }),
    { numRuns: 50 },
  )
})

test('an item that fails ends the results in its turn', async () => {
  const results: string[] = []
  const map = async (item: string) => {
    if (item === 'b') throw new Error('b failed')
    await setTimeout(5)
    return item
  }
  const all = async () => {
    for await (const result of inOrder(streamOf(['a', 'b', 'c']), (held) => held.length >= 3, map)) results.push(result)
  }
  await expect(all()).rejects.toThrow('b failed')
  expect(results).toEqual(['a'])
})

test('a stream that fails while enough is held ends the results', async () => {
  async function* failing() {
    yield 'a'
    throw new Error('the stream failed')
  }
  const all = async () => {
    for await (const _ of inOrder(
      failing(),
      (held) => held.length >= 1,
      () => setTimeout(20),
    ));
  }
  await expect(all()).rejects.toThrow('the stream failed')
})
