import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { pack, unpack } from '../../src/queue/pack.js'

test('what is packed comes back, and is plain ASCII on the way', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(fc.record({ text, nested: fc.array(text) }), (value) => {
      const packed = pack(value)
      expect(packed).toMatch(/^[\w+/=]+$/)
      expect(unpack(packed, z.unknown())).toEqual(value)
    }),
    { seed: 8, numRuns: 300 },
  )
})

test.each([
  ['no text', undefined, 'cannot be unpacked'],
  ['no Base64', '???', 'cannot be unpacked'],
  ['no gzip', 'aGVsbG8=', 'cannot be unpacked'],
  ['no JSON', gzipSync('{').toString('base64'), 'cannot be unpacked'],
  ['another shape', pack({ name: 1 }), 'name: '],
])('%s is named, not believed', (_, packed, message) => {
  expect(() => unpack(packed, z.strictObject({ name: z.string() }))).toThrow(message)
})
