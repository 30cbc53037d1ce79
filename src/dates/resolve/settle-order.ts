import type { DateOrder } from '../../model/options.js'
import type { FoundDate } from '../found-date.js'

/**
 * Settles which figure of a date such as `5/6/1931` is the day: as the option says, else as the dates of the document that can be read
 * in one way alone (`17/6/1931`) do where all agree. With full stops the day is first where nothing says otherwise (Unicode CLDR: no
 * locale that writes them has the month first). What stays open keeps both readings.
 */
export function settleOrder(
  found: readonly (readonly FoundDate[])[],
  option: DateOrder | undefined,
): readonly (readonly FoundDate[])[] {
  const order = option ?? orderOf(found.flat())
  return found.map((dates) =>
    dates.some(({ reading }) => reading.either) ? dates.map((date) => settle(date, order)) : dates,
  )
}

function orderOf(found: readonly FoundDate[]): DateOrder | undefined {
  const orders = new Set(found.flatMap(({ reading: { order } }) => order ?? []))
  return orders.size === 1 ? [...orders][0] : undefined
}

function settle(date: FoundDate, order: DateOrder | undefined): FoundDate {
  const { either, fields, ...reading } = date.reading
  const settled = order ?? (either?.dotted ? 'day-first' : undefined)
  if (either === undefined || settled === undefined) return date
  const { month, day } = either
  return { ...date, reading: { ...reading, fields: settled === 'day-first' ? { ...fields, month, day } : fields! } }
}
