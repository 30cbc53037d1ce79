import { writeDate } from '../../calendar/write-date.js'
import type { DateOrder } from '../../model/options.js'
import type { FoundDate } from '../found-date.js'
import type { Fields } from '../reading.js'

/**
 * Settles which figure of a date such as `5/6/1931` is the day. The option says it, or the dates of the document that can be read in
 * one way alone (`17/6/1931`), where all agree; else one of the two days may be the document's own (`published`, EDTF) or be named in
 * it by other words. With full stops the day is first where nothing says otherwise, as in all locales of Unicode CLDR 48 that
 * write them but one. What stays open keeps both readings.
 */
export function settleOrder(
  found: readonly (readonly FoundDate[])[],
  option: DateOrder | undefined,
  published: string | null,
): readonly (readonly FoundDate[])[] {
  const all = found.flat()
  if (!all.some(({ reading }) => reading.either)) return found
  const order = option ?? orderOf(all)
  const named = new Set([published, ...all.map(({ reading }) => (reading.either ? null : dayOf(reading.fields)))])
  return found.map((dates) => dates.map((date) => settle(date, order, named)))
}

function orderOf(found: readonly FoundDate[]): DateOrder | undefined {
  const orders = new Set(found.flatMap(({ reading: { order } }) => order ?? []))
  return orders.size === 1 ? [...orders][0] : undefined
}

/** A full date after Christ as EDTF, or null. */
function dayOf({ year, month, day, era }: Fields = {}): string | null {
  return year && month && day && era !== 'BC' ? writeDate({ year, month, day }) : null
}

function settle(date: FoundDate, order: DateOrder | undefined, named: ReadonlySet<string | null>): FoundDate {
  const { either, fields, ...reading } = date.reading
  if (either === undefined) return date
  const { month, day, dotted } = either
  const other = { ...fields, month, day }
  const isNamed = named.has(dayOf(fields))
  const told = isNamed === named.has(dayOf(other)) ? undefined : isNamed ? 'month-first' : 'day-first'
  const settled = order ?? told ?? (dotted ? 'day-first' : undefined)
  return settled === undefined
    ? date
    : { ...date, reading: { ...reading, fields: settled === 'day-first' ? other : fields! } }
}
