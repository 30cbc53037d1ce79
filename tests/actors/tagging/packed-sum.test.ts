import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABEL_COUNT } from '../../../src/actors/tagging/labels.js'
import { addSlots, addSum, addUnpacked, emptySum } from '../../../src/actors/tagging/packed-sum.js'
import { fillSlot, SLOT_SIZE, weightsAt } from '../../../src/actors/tagging/weights.js'

const weights = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: LABEL_COUNT, maxLength: LABEL_COUNT })
/** The most features that a word has. */
const slots = fc.array(weights, { maxLength: 110 })

test('a sum is that of the weights, whatever was added first', () => {
  fc.assert(
    fc.property(slots, fc.nat(110), (rows, cut) => {
      const table = new Int32Array(rows.length * SLOT_SIZE)
      const places = Int32Array.from(rows.keys(), (row) => row * SLOT_SIZE)
      for (const [row, own] of rows.entries()) fillSlot(table, places[row]!, row, own)
      const [first, second] = [emptySum(), emptySum()]
      addSlots(first, table, places.subarray(cut), Math.max(0, rows.length - cut))
      addSlots(second, table, places, Math.min(cut, rows.length))
      addSum(second, first, 0)
      const scores = new Float64Array(LABEL_COUNT)
      addUnpacked(scores, second)
      const expected = Array.from({ length: LABEL_COUNT }, (_, label) => rows.reduce((n, row) => n + row[label]!, 0))
      expect([...scores]).toEqual(expected)
      expect(rows.map((_, row) => weightsAt(table, places[row]!))).toEqual(rows)
    }),
  )
})
