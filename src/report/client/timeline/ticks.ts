import { dateOf, dayOf } from '../day-number.js'

export interface Tick {
  readonly day: number
  readonly label: string
}

const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const YEAR = 365.2425

/** Steps of the axis, each with its length in days, in the order of size. */
const STEPS = [
  ...[1, 2, 7].map((size) => ({ unit: 'day' as const, size, days: size })),
  ...[1, 3, 6].map((size) => ({ unit: 'month' as const, size, days: size * 30 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((size) => ({
    unit: 'year' as const,
    size,
    days: size * YEAR,
  })),
]
type Step = (typeof STEPS)[number]

/** The ticks of an axis from one day to another, at least `room` days apart. */
export function ticksOf(from: number, to: number, room: number): Tick[] {
  const step = STEPS.find(({ days }) => days >= room) ?? STEPS.at(-1)!
  const ticks: Tick[] = []
  for (let tick = firstTick(from, step); tick.day <= to; tick = next(tick.day, step)) ticks.push(tick)
  return ticks.filter(({ day }) => day >= from)
}

function firstTick(from: number, step: Step): Tick {
  const { year, month } = dateOf(from)
  if (step.unit === 'day') return tickAt(Math.ceil(from / step.size) * step.size, step)
  if (step.unit === 'year') return tickAt(dayOf(roundYear(year, step.size), 1, 1), step)
  return tickAt(dayOf(year, Math.floor((month - 1) / step.size) * step.size + 1, 1), step)
}

function next(day: number, { unit, size }: Step): Tick {
  const { year, month } = dateOf(day)
  const step = { unit, size, days: 0 } as Step
  if (unit === 'day') return tickAt(day + size, step)
  if (unit === 'month') return tickAt(dayOf(year, month + size, 1), step)
  return tickAt(dayOf(roundYear(year + size, size), 1, 1), step)
}

/** The last round year up to a year, as its era counts: 500 BC and AD 500. Between 100 BC and AD 100 stands 1 BC. */
function roundYear(year: number, size: number): number {
  if (size === 1 || year >= 1) return Math.floor(year / size) * size
  const rounded = Math.floor((year - 1) / size) * size + 1
  return rounded + size > year && year === 0 ? 0 : rounded
}

function tickAt(day: number, step: Step): Tick {
  const { year, month, day: ofMonth } = dateOf(day)
  const yearName = year > 0 ? `${year}` : `${1 - year} BC`
  if (step.unit === 'year') return { day, label: yearName }
  const monthName = SHORT[month - 1]!
  if (step.unit === 'month') return { day, label: month === 1 ? yearName : `${monthName} ${yearName}` }
  return { day, label: `${ofMonth} ${monthName} ${yearName}` }
}
