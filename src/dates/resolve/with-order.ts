import type { DateOrder } from '../../model/options.js'
import type { FoundDate } from '../found-date.js'

/** A date whose figures are read in one order; any other date as it is. */
export function withOrder(date: FoundDate, order: DateOrder): FoundDate {
  const { either, fields, ...reading } = date.reading
  if (either === undefined) return date
  const { month, day } = either
  return { ...date, reading: { ...reading, fields: order === 'day-first' ? { ...fields, month, day } : fields! } }
}
