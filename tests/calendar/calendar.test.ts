import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/calendar/add-days.js'
import { addMonths } from '../../src/calendar/add-months.js'
import { compareDates } from '../../src/calendar/compare-dates.js'
import { dayNumber } from '../../src/calendar/day-number.js'
import { dayOfNumber } from '../../src/calendar/day-of-number.js'
import { isoWeekOf } from '../../src/calendar/iso-week-of.js'
import { weekdayOf } from '../../src/calendar/weekday-of.js'
import { writeDate } from '../../src/calendar/write-date.js'

test('a day and its number go back and forth, as Date counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
      const day = dayOfNumber(number)
      expect(dayNumber(day)).toBe(number)
      const date = new Date(number * 86_400_000)
      expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('written days order as their numbers do', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 })
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(Math.sign(compareDates(writeDate(dayOfNumber(a)), writeDate(dayOfNumber(b))))).toBe(Math.sign(a - b))
    }),
    { seed: 1, numRuns: 500 },
  )
})

test.each([
  ['1944-06-06', 2, 1944, 23],
  ['1977-01-01', 6, 1976, 53],
  ['1979-12-31', 1, 1980, 1],
  ['2008-12-28', 7, 2008, 52],
])('%s is day %i of week %i-W%i', (text, weekday, year, week) => {
  const [y, m, d] = text.split('-').map(Number)
  const day = { year: y!, month: m!, day: d! }
  expect(weekdayOf(day)).toBe(weekday)
  expect(isoWeekOf(day)).toMatchObject({ year, week })
})

test('days and months are added over the ends of months and years', () => {
  expect(addDays({ year: 1916, month: 2, day: 28 }, 2)).toEqual({ year: 1916, month: 3, day: 1 })
  expect(addDays({ year: 1, month: 1, day: 1 }, -1)).toEqual({ year: 0, month: 12, day: 31 })
  expect(addMonths(1915, 5, 15)).toEqual({ year: 1916, month: 8 })
  expect(addMonths(1915, 1, -1)).toEqual({ year: 1914, month: 12 })
})
