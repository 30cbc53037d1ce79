import type { DateOrder } from '../../model/options.js'
import type { FoundDate } from '../found-date.js'
import { withOrder } from './with-order.js'

/**
 * Settles which figure of dates such as `5/6/1931` is the day for a whole document: as the option says, else as those of its dates that
 * can be read in one way alone (`17/6/1931`), where all agree.
 */
export function settleOrder(
  found: readonly (readonly FoundDate[])[],
  option: DateOrder | undefined,
): readonly (readonly FoundDate[])[] {
  const order = option ?? orderOf(found.flat())
  return order === undefined ? found : found.map((dates) => dates.map((date) => withOrder(date, order)))
}

function orderOf(found: readonly FoundDate[]): DateOrder | undefined {
  const orders = new Set(found.flatMap(({ reading: { order } }) => order ?? []))
  return orders.size === 1 ? [...orders][0] : undefined
}
