import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '../../../src/run/lines/read-lines.js'

async function linesOf(chunks: readonly Uint8Array[], longest?: number) {
  const stream = (async function* () {
    yield* chunks
  })()
  return (await collect(readLines(stream, longest))).map(({ text }) => text)
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

test('lines are the same however the bytes come in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const words = lines.map((line) => line.replaceAll(/[\r\n]/g, ' ').trim())
      const bytes = Buffer.from(words.join('\r\n'))
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      )
      expect(await linesOf(chunks)).toEqual(words.filter(Boolean))
    }),
    { seed: 7 },
  )
})

test('a line that is not UTF-8 is an error in its place', async () => {
  const lines = await linesOf([Buffer.from('a\n'), new Uint8Array([0x62, 0xff, 10]), Buffer.from('c')])
  expect(lines).toMatchObject(['a', { code: 'wrong-encoding' }, 'c'])
})

test('a line that is too long is an error in its place', async () => {
  expect(await linesOf([Buffer.from('abc\nabcd\nab')], 3)).toMatchObject(['abc', { code: 'out-of-memory' }, 'ab'])
})

test('lines are counted as an editor counts them', async () => {
  const lines = await collect(readLines(streamOf('a\n\n \nb\r\n\r\nc')))
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, 'a'],
    [4, 'b'],
    [6, 'c'],
  ])
})

async function* streamOf(text: string) {
  yield Buffer.from(text)
}
