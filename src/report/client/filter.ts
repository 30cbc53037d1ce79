import { dayNumberOfBound, lastDay } from './day-number.js'
import type { Item } from './items.js'

/** The parts of a filter that hold keys: within one any key will do, and every part must hold. */
export const FACETS = ['kinds', 'actors', 'places', 'spots', 'citations', 'documents', 'reviews'] as const
export type Facet = (typeof FACETS)[number]

/** What is shown. Empty strings and empty lists let everything pass. */
export interface Filter extends Readonly<Record<Facet, readonly string[]>> {
  readonly query: string
  /** Dates as typed: `1978`, `1978-10`, `-0043`. */
  readonly from: string
  readonly to: string
}

/** The key of events without a citation, in the facet of citations. */
export const UNCITED = 'none'

export const NO_FILTER: Filter = {
  query: '',
  from: '',
  to: '',
  kinds: [],
  actors: [],
  places: [],
  spots: [],
  citations: [],
  documents: [],
  reviews: [],
}

/** The keys that an event has in a facet. */
export function keysOf(item: Item, facet: Facet): readonly string[] {
  if (facet === 'documents') return [`${item.document}`]
  if (facet === 'reviews') return [item.mark]
  if (facet === 'citations') return item.citations.length > 0 ? item.citations : [UNCITED]
  return facet === 'kinds' ? [item.event.kind] : item[facet]
}

/** The events that pass a filter; `without` names a facet that is left out of account, for its own counts. */
export function filterItems(items: readonly Item[], filter: Filter, without?: Facet): Item[] {
  const words = filter.query.toLowerCase().split(/\s+/).filter(Boolean)
  const [from, to] = [dayNumberOfBound(filter.from), lastDay(filter.to)]
  const facets = FACETS.filter((facet) => facet !== without && filter[facet].length > 0)
  const asked = without === 'reviews' || filter.reviews.includes('rejected')
  return items.filter((item) => {
    if (item.hidden && !asked) return false
    if ((from !== null || to !== null) && item.shape === 'undated') return false
    if (from !== null && item.to < from) return false
    if (to !== null && item.from > to) return false
    if (!facets.every((facet) => keysOf(item, facet).some((key) => filter[facet].includes(key)))) return false
    return words.every((word) => item.words.includes(word))
  })
}

/** Whether a filter lets everything pass. */
export function isEmpty(filter: Filter): boolean {
  const { query, from, to } = filter
  return query === '' && from === '' && to === '' && FACETS.every((facet) => filter[facet].length === 0)
}
