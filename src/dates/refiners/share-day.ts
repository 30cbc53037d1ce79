import type { FoundDate } from '../found-date.js'

/** Gives a time of the clock the day that it is of: `0630 hours` of `on 2 March 1945`. Both stay mentions. */
export function shareDay(text: string, found: readonly FoundDate[]): FoundDate[] {
  return found.map((date, index) => {
    const { fields, shift } = date.reading
    const next = found[index + 1]
    const day = next?.reading.fields
    if (next === undefined || fields?.time === undefined || shift !== undefined || fields.day !== undefined) return date
    if (fields.weekday !== undefined || day?.day === undefined || text.slice(date.end, next.start) !== ' on ')
      return date
    const { time: _, ...own } = day
    return { ...date, reading: { ...date.reading, fields: { ...own, ...fields } } }
  })
}
