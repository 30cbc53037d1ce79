// @ts-expect-error The package ships no types.
import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinInterval } from '../../src/calendar/join-interval.js'
import { writeDate } from '../../src/calendar/write-date.js'
import { writeYear } from '../../src/calendar/write-year.js'

const year = fc.integer({ min: -3000, max: 2100 }).map(writeYear)
const date = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${String(month).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
  fc
    .tuple(fc.integer({ min: -3000, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, month]) => writeDate({ year: y, month, day: 28 })),
  fc.integer({ min: 10, max: 20 }).map((century) => `${century}XX`),
)

test('the edtf package prints back every interval that is joined', () => {
  fc.assert(
    fc.property(date, date, (from, to) => {
      const joined = joinInterval(from, to)
      if (joined !== null) expect(edtf(joined).edtf).toBe(joined)
    }),
    { seed: 1, numRuns: 1_000 },
  )
})
