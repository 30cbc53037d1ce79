import { boundsOf } from './bounds-of.js'
import { compareDates } from './compare-dates.js'

/**
 * True where the first EDTF text names a part of what the second names, and both have an end: `1992` of `199X`, `1950-06` of
 * `{1949,1950}`. Of a set it has to be a part of one member. Throws a RangeError for what is no EDTF.
 */
export function isPartOf(inner: string, outer: string): boolean {
  if (inner === outer) return false
  const members = /^[[{](.+)[\]}]$/.exec(outer)?.[1]?.split(',')
  if (members !== undefined) return members.some((member) => member === inner || isPartOf(inner, member))
  const [small, large] = [boundsOf(inner), boundsOf(outer)]
  if (!small.earliest || !small.latest || !large.earliest || !large.latest) return false
  return compareDates(large.earliest, small.earliest) <= 0 && compareDates(small.latest, large.latest) <= 0
}
