import { daysInMonth } from './days-in-month.js'

/** One date of an EDTF text, its parts as written: `X` stands for an unspecified digit. */
export interface EdtfDate {
  /** `1978`, `-0043`, `197X`, `XXXX`, or digits alone of a year with the prefix `Y`. */
  readonly year: string
  /** A month `01`–`12`, or a division of the year: seasons `21`–`32`, quarters `33`–`36`, thirds `37`–`39`, halves `40`, `41`. */
  readonly month?: string
  readonly day?: string
  readonly time?: string
}

/** An EDTF text: `from` and `to` are the same for a date; null is an open or unknown end of an interval. */
export interface EdtfValue {
  readonly interval: boolean
  readonly from: EdtfDate | null
  readonly to: EdtfDate | null
}

const DATE =
  /^(?:(-?[0-9X]{4})|Y(-?[1-9][0-9]{4,8}))(?:-([0-9X]{2})(?:-([0-9X]{2})(?:T([0-9:.]{5,12})(?:Z|[+-][0-9:]{2,5})?)?)?)?$/

/**
 * Parses a date, interval or set of EDTF (ISO 8601-2, levels 0 and 1, unspecified digits, divisions and sets of level 2), or
 * returns null for what is none: `197X`, `1978-23`, `-0043~`, `2014/..`, `[1812,1813]`. A set is read as what lies between
 * its first and its last date. A day that
 * its month does not have (`2001-02-29`) is no date.
 */
export function parseEdtf(text: string): EdtfValue | null {
  const set = SET.exec(text)
  if (set !== null) return parseSet((set[1] ?? set[2]!).split(','))
  const [first, second, third] = text.split('/')
  if (third !== undefined || first === undefined) return null
  if (second === undefined) {
    const date = parseDate(first)
    return date && { interval: false, from: date, to: date }
  }
  const from = parseDate(first)
  const to = parseDate(second)
  if ((from === null && !isOpen(first)) || (to === null && !isOpen(second))) return null
  return from === null && to === null ? null : { interval: true, from, to }
}

/** One of several dates, or all of them. */
const SET = /^(?:\[([^[\]{}/]+)\]|\{([^[\]{}/]+)\})$/

function parseSet(members: readonly string[]): EdtfValue | null {
  const dates = members.map(parseDate)
  const [from, to] = [dates[0] ?? null, dates.at(-1) ?? null]
  return dates.length < 2 || dates.includes(null) ? null : { interval: true, from, to }
}

function isOpen(end: string): boolean {
  return end === '..' || end === ''
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text.replace(/[~?%]/g, ''))
  if (match === null) return null
  const [, short, long, month, day, time] = match
  const year = short ?? long!
  if (!/^-?\d*X*$/.test(year) || year === '-0000') return null
  if (month !== undefined && !isMonth(month, day !== undefined)) return null
  if (day !== undefined && !isDay(year, month!, day)) return null
  return { year, ...(month && { month }), ...(day && { day }), ...(time && { time }) }
}

function isMonth(month: string, withDay: boolean): boolean {
  if (month.includes('X')) return /^(?:XX|[01]X)$/.test(month)
  const number = Number(month)
  return (number >= 1 && number <= 12) || (!withDay && number >= 21 && number <= 41)
}

function isDay(year: string, month: string, day: string): boolean {
  if (day.includes('X')) return /^(?:XX|[0-3]X)$/.test(day)
  const number = Number(day)
  if (number < 1) return false
  if (month.includes('X')) return number <= 31
  return number <= daysInMonth(year.includes('X') ? 2000 : Number(year), Number(month))
}
