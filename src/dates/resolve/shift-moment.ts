import { addDays } from '../../calendar/add-days.js'
import { addMonths } from '../../calendar/add-months.js'
import { isoWeekOf } from '../../calendar/iso-week-of.js'
import type { Shift } from '../reading.js'
import type { Moment } from './moment.js'

/** The moment that a shift leads to, as fine as its unit and as far as `base` is known: the month after 1944-06-06 is 1944-07. */
export function shiftMoment(base: Moment, { unit, amount }: Shift): Moment {
  const { year, month, day } = base
  const steps = amount ?? 0
  if (year === undefined) return shiftLong(base, unit, steps)
  switch (unit) {
    case 'hour':
      return { year, month: month ?? 0, day: day ?? 0, time: 'TXX' }
    case 'day':
      return shiftDay(base, amount)
    case 'week':
    case 'weekend': {
      const weekend = unit === 'weekend' ? { weekend: true } : {}
      if (!month || !day || amount === null) return { year, week: 0, ...weekend }
      const { week, year: weekYear } = isoWeekOf(addDays({ year, month, day }, Math.round(steps * 7)))
      return { year: weekYear, week, ...weekend }
    }
    case 'month':
      if (!month || amount === null) return { year, month: 0 }
      return addMonths(year, month, Math.round(steps))
    case 'quarter': {
      if (!month) return { year, quarter: 0 }
      const moved = addMonths(year, month, steps * 3)
      return { year: moved.year, quarter: Math.ceil(moved.month / 3) }
    }
    case 'year':
      return amount === null ? {} : { year: year + Math.round(steps) }
    default:
      return shiftLong(base, unit, steps)
  }
}

function shiftDay({ year, month, day }: Moment, amount: number | null): Moment {
  if (amount === null || !month || !day) return { year: year!, month: amount === 0 ? (month ?? 0) : 0, day: 0 }
  return addDays({ year: year!, month, day }, Math.round(amount))
}

/** Decades, centuries and millennia, from a year or from one of their own kind. */
function shiftLong(base: Moment, unit: Shift['unit'], steps: number): Moment {
  const bc = base.year === undefined ? base.bc === true : base.year <= 0
  const sign = bc ? -1 : 1
  const count = base.year === undefined ? undefined : bc ? 1 - base.year : base.year
  const mark = bc ? { bc } : {}
  if (unit === 'year' && base.decade !== undefined && steps % 10 === 0) {
    return { decade: base.decade + (sign * steps) / 10, ...mark }
  }
  if (unit === 'decade') {
    const decade = count === undefined ? base.decade : Math.floor(count / 10)
    return decade === undefined ? {} : { decade: decade + sign * steps, ...mark }
  }
  if (unit === 'century') {
    const ordinal =
      count === undefined
        ? base.decade === undefined
          ? base.century
          : Math.floor(base.decade / 10) + 1
        : Math.floor(count / 100) + 1
    return ordinal === undefined ? {} : { century: ordinal + sign * steps, ...mark }
  }
  return {}
}
