import { boundsOf } from './bounds-of.js'
import { compareDates } from './compare-dates.js'
import { parseEdtf } from './parse-edtf.js'

/**
 * Joins the EDTF of a range's two ends: `2017` and `2019` → `2017/2019`; an end that is itself an interval gives its own
 * outer edge. Divisions of a year, which EDTF keeps out of intervals, become months: `1941-24` and `1942-24` →
 * `1941-12/1943-02`. Returns null where the ends have no order that makes an interval (the second begins or ends before
 * the first does, a year is unknown), and the date itself where both ends are the same.
 */
export function joinInterval(from: string, to: string): string | null {
  if (from === to) return from
  const first = boundsOf(from)
  const second = boundsOf(to)
  const start = startOf(from)
  const end = endOf(to)
  if (start === '..' && end === '..') return null
  if (start !== '..' && first.earliest === null) return null
  if (end !== '..' && second.latest === null) return null
  const begins = second.earliest ?? second.latest
  if (first.earliest && begins && compareDates(first.earliest, begins) > 0) return null
  if (first.latest && second.latest && compareDates(first.latest, second.latest) > 0) return null
  return start === end ? start : `${start}/${end}`
}

function startOf(edtf: string): string {
  const text = edtf.split('/')[0]! || '..'
  const month = divisionOf(text)
  return month === null ? text : boundsOf(text).earliest!.slice(0, -3)
}

function endOf(edtf: string): string {
  const text = edtf.split('/').at(-1)! || '..'
  const month = divisionOf(text)
  return month === null ? text : boundsOf(text).latest!.slice(0, -3)
}

/** The division of a date that is one (`1941-24`), or null. */
function divisionOf(text: string): string | null {
  const month = parseEdtf(text)?.from?.month
  return month !== undefined && Number(month) > 12 ? month : null
}
