import { readdirSync, readFileSync } from 'node:fs'
// @ts-expect-error The package ships no types.
import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf } from '../../src/calendar/bounds-of.js'
import type { Moment } from '../../src/dates/resolve/moment.js'
import { writeEdtf } from '../../src/dates/resolve/write-edtf.js'
import { datesOf } from '../support/dates-of.js'
import { readExpectations } from '../support/read-expectations.js'

const folder = new URL('./patterns/', import.meta.url)
const texts = readdirSync(folder).flatMap((name) =>
  readExpectations(readFileSync(new URL(name, folder), 'utf8')).map(({ text }) => text),
)

test('the edtf package prints back what the fixtures yield, and it has bounds', () => {
  for (const { edtf: value } of texts.flatMap((text) => datesOf(text))) {
    if (value === null) continue
    expect(edtf(value).edtf).toBe(value)
    expect(boundsOf(value)).toBeDefined()
  }
})

const year = fc.integer({ min: -3000, max: 2100 })
const bc = fc.boolean()
const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month: fc.integer({ min: 0, max: 12 }) }),
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 0, max: 28 }) }),
  fc.record({ year, season: fc.constantFrom('SP' as const, 'SU' as const, 'FA' as const, 'WI' as const) }),
  fc.record({ year, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ year, week: fc.integer({ min: 1, max: 52 }) }),
  fc.record({ decade: fc.integer({ min: 0, max: 209 }), bc }),
  fc.record({ century: fc.integer({ min: 1, max: 21 }), bc }),
  fc.record({ millennium: fc.integer({ min: 1, max: 3 }), bc }),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
)

test('the edtf package prints back every moment that EDTF can say', () => {
  fc.assert(
    fc.property(moment, fc.boolean(), (value, approximate) => {
      const written = writeEdtf(value, approximate)
      if (written !== null) expect(edtf(written).edtf).toBe(written)
    }),
    { seed: 1, numRuns: 2_000 },
  )
})
