import type { FoundDate } from '../found-date.js'
import type { Fields } from '../reading.js'

const LINK =
  /^(?: ?[-‐‑‒–—−/] ?|,? (?:to|until|till|through|and|or|and in|and on|and then|and from|and the|to the|until the) |, (?:and )?)$/

/** What makes a range of two dates: it may lead over New Year. */
const RANGE = /^ ?(?:[-‐‑‒–—−]|to|until|till|through) ?/

/** Whether two dates beside each other are the ends of a range. */
function isRange(text: string, { start, end }: FoundDate, next: FoundDate): boolean {
  const gap = text.slice(end, next.start)
  return (
    RANGE.test(gap) || (/^ and /.test(gap) && /\bbetween (?:the )?$/i.test(text.slice(Math.max(0, start - 14), start)))
  )
}

/** Whether a date of a year is later in it than another. */
function isAfter(a: Fields, b: Fields): boolean {
  if (a.month === undefined || b.month === undefined) return false
  return a.month > b.month || (a.month === b.month && (a.day ?? 0) > (b.day ?? 0) && b.day !== undefined)
}

/** Gives a date that lacks its year that of the date it is linked to: `10 May – 22 June 1940`, `in March and April 1975`. */
export function shareYear(text: string, found: readonly FoundDate[]): FoundDate[] {
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [date, next] = [shared[i]!, shared[i + 1]!]
    const { fields } = date.reading
    const year = next.reading.fields?.year
    if (fields === undefined || year === undefined || !LINK.test(text.slice(date.end, next.start))) continue
    const era = next.reading.fields?.era
    if (fields.year === undefined) {
      const open = fields.month !== undefined || fields.season !== undefined || fields.half !== undefined
      const fine = next.reading.fields?.month !== undefined || next.reading.fields?.season !== undefined
      if (!open || !fine || date.reading.shift !== undefined || fields.shortYear !== undefined) continue
      const turned = era === undefined && isAfter(fields, next.reading.fields!) && isRange(text, date, next)
      const own = turned ? year - 1 : year
      shared[i] = { ...date, reading: { ...date.reading, fields: { ...fields, year: own, ...(era && { era }) } } }
    } else if (fields.era === undefined && era !== undefined && fields.year < 1000) {
      const { needs: _, ...reading } = date.reading
      shared[i] = { ...date, reading: { ...reading, fields: { ...fields, era } } }
    }
  }
  return shared
}
