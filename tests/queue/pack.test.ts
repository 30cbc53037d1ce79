import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../src/queue/pack.js'

test('what is packed comes back, and is plain ASCII on the way', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(fc.record({ text, nested: fc.array(text) }), (value) => {
      const packed = pack(value)
      expect(packed).toMatch(/^[\w+/=]+$/)
      expect(unpack(packed)).toEqual(value)
    }),
    { seed: 8, numRuns: 300 },
  )
})
