import type { FoundDate } from '../found-date.js'
import { dayOf } from './day-of.js'
import { withOrder } from './with-order.js'

/**
 * Settles which figure of a date is the day by the days that the document is of or names (`named`, EDTF): where one of the two
 * readings is among them and the other is not. With full stops the day is first where nothing says otherwise, as in all locales of
 * Unicode CLDR 48 that write them but one. What stays open keeps both readings.
 */
export function settleByDays(date: FoundDate, named: ReadonlySet<string | null>): FoundDate {
  const { either, fields } = date.reading
  if (either === undefined) return date
  const { month, day, dotted } = either
  const monthFirst = named.has(dayOf(fields))
  const dayFirst = named.has(dayOf({ ...fields, month, day }))
  if (monthFirst !== dayFirst) return withOrder(date, dayFirst ? 'day-first' : 'month-first')
  return dotted ? withOrder(date, 'day-first') : date
}
