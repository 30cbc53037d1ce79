import type { FoundDate } from '../found-date.js'

const LINK =
  /^(?: ?[-–—−/] ?|,? (?:to|until|till|through|and|or|and in|and on|and then|and from|and the|to the|until the) |, (?:and )?)$/

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
      shared[i] = { ...date, reading: { ...date.reading, fields: { ...fields, year, ...(era && { era }) } } }
    } else if (fields.era === undefined && era !== undefined && fields.year < 1000) {
      const { needs: _, ...reading } = date.reading
      shared[i] = { ...date, reading: { ...reading, fields: { ...fields, era } } }
    }
  }
  return shared
}
