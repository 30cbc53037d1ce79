import type { ReportMap } from '../../report-data.js'
import { element, quoted } from '../element.js'
import type { Filter } from '../filter.js'
import { tellSpot } from './draw-dot.js'

/** How many places are listed at once. */
const FEW = 6

/** The places that are not drawn, each as a button that filters by it: which one is meant is not known, or where it is. */
export function otherPlaces({ spots }: ReportMap, counts: ReadonlyMap<string, number>, filter: Filter): HTMLElement[] {
  const left = spots.filter(({ at, key }) => at === null && ((counts.get(key) ?? 0) > 0 || filter.spots.includes(key)))
  if (left.length === 0) return []
  left.sort((a, b) => Number(filter.spots.includes(b.key)) - Number(filter.spots.includes(a.key)))
  const buttons = left.slice(0, FEW).map((spot) => {
    const count = counts.get(spot.key) ?? 0
    return element(
      'button',
      {
        ...{ type: 'button', class: 'key place', 'data-facet': 'spots', 'data-key': spot.key },
        ...{ 'aria-pressed': `${filter.spots.includes(spot.key)}`, title: tellSpot(spot, count) },
      },
      element('span', { class: 'key-name' }, quoted(spot.name)),
      element('span', { class: 'count' }, `${count}`),
    )
  })
  const more = left.length > FEW ? element('span', { class: 'aside' }, `and ${left.length - FEW} more`) : null
  return [element('p', { class: 'aside' }, 'Not on the map:'), ...buttons, ...(more === null ? [] : [more])]
}
