import type { EventRecord } from '../model/event.js'

/** An end of a span of time in Linked Places Format: on a date, or between two, of which one may be open. */
export interface TimespanEnd {
  readonly in?: string
  readonly earliest?: string
  readonly latest?: string
}

/** A span of time in Linked Places Format; without an end it is what the start describes. */
export interface Timespan {
  readonly start: TimespanEnd
  readonly end?: TimespanEnd
}

/** What the format knows of EDTF: a date of ISO 8601 with a sign of doubt. */
const PLAIN = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?[~?%]?$/

/**
 * The date of an event as a span of time: `1901-03` is within that month, `1905/1911` lasts, `../1903-10` is at the latest then,
 * `1912/..` from then on; what the format has no words for (`192X`, seasons, sets) lies between its first and its last day.
 * @returns null where there is no date.
 */
export function timespanOf({ when }: EventRecord): Timespan | null {
  if (when === null) return null
  if (PLAIN.test(when.edtf)) return { start: { in: when.edtf } }
  const [from = '', to = ''] = when.edtf.split('/')
  if (PLAIN.test(from) && PLAIN.test(to)) return { start: { in: from }, end: { in: to } }
  if (PLAIN.test(from) && to === '..') return { start: { in: from }, end: { earliest: from } }
  if (from === '..' && PLAIN.test(to)) return { start: { latest: to }, end: { latest: to } }
  const { earliest, latest } = when
  if (earliest === null && latest === null) return null
  return { start: { ...(earliest !== null && { earliest }), ...(latest !== null && { latest }) } }
}
