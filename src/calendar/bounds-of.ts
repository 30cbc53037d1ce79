import type { Precision } from '../model/event.js'
import { addMonths } from './add-months.js'
import { daysInMonth } from './days-in-month.js'
import { type EdtfDate, parseEdtf } from './parse-edtf.js'
import { writeDate } from './write-date.js'

/** The first and the last day that an EDTF text can mean, `YYYY-MM-DD` with astronomical years; null where it is open. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
  /** The size of what is named; of an interval, that of its coarser end. */
  readonly precision: Precision
}

const SIZES: readonly Precision[] = [
  'time',
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
]

/**
 * The bounds of a date or interval of EDTF: `1978-10` is 1978-10-01 to 1978-10-31, `197X` the ten years, `../1978-10`
 * open before. Seasons are those of the northern hemisphere, by whole months; winter begins in December of its year.
 * A date without a known year has no bounds. Throws a RangeError for what is no EDTF.
 */
export function boundsOf(edtf: string): Bounds {
  const value = parseEdtf(edtf)
  if (value === null) throw new RangeError(`Unexpected "${edtf}", expected an EDTF date or interval`)
  const { from, to } = value
  const sizes = [from, to].flatMap((date) => (date ? [SIZES.indexOf(precisionOf(date))] : []))
  return {
    earliest: from && edge(from, false),
    latest: to && edge(to, true),
    precision: SIZES[Math.max(...sizes)]!,
  }
}

function precisionOf({ year, month, day, time }: EdtfDate): Precision {
  if (time !== undefined) return 'time'
  if (day !== undefined && !day.includes('X')) return 'day'
  if (month !== undefined && !month.includes('X')) return Number(month) > 12 ? 'season' : 'month'
  const unknown = year.length - year.replaceAll('X', '').length
  return (['year', 'decade', 'century', 'millennium'] as const)[unknown] ?? 'year'
}

/** The first or the last day of a date. */
function edge(date: EdtfDate, last: boolean): string | null {
  if (/^-?X/.test(date.year)) return null
  const negative = date.year.startsWith('-')
  const year = Number(date.year.replaceAll('X', last !== negative ? '9' : '0'))
  if (date.month === undefined) return writeDate(last ? { year, month: 12, day: 31 } : { year, month: 1, day: 1 })
  const months = monthsOf(date.month)
  const month = addMonths(year, 1, (last ? months.last : months.first) - 1)
  const length = daysInMonth(month.year, month.month)
  const [low, high] = daysOf(date.day, length)
  return writeDate({ ...month, day: last ? high : low })
}

/** First and last month of a month or division; a number above 12 is a month of the next year. */
function monthsOf(month: string): { first: number; last: number } {
  if (month === 'XX') return { first: 1, last: 12 }
  if (month.includes('X')) return month.startsWith('0') ? { first: 1, last: 9 } : { first: 10, last: 12 }
  const number = Number(month)
  if (number <= 12) return { first: number, last: number }
  const spans: readonly [from: number, length: number, start: number][] = [
    [40, 6, 1],
    [37, 4, 1],
    [33, 3, 1],
    [29, 3, 9],
    [25, 3, 3],
    [21, 3, 3],
  ]
  const [from, length, start] = spans.find(([base]) => number >= base)!
  const first = start + (number - from) * length
  return first > 12 && number < 33 && number >= 29 ? wrap(first, length) : { first, last: first + length - 1 }
}

/** Southern seasons count from September: those past December began in the year they are named for. */
function wrap(first: number, length: number): { first: number; last: number } {
  return { first: first - 12, last: first - 12 + length - 1 }
}

function daysOf(day: string | undefined, length: number): [number, number] {
  if (day === undefined) return [1, length]
  const low = Math.max(1, Number(day.replaceAll('X', '0')))
  const high = Math.min(length, Number(day.replaceAll('X', '9')))
  return day === 'XX' ? [1, length] : [low, high]
}
