import { element, part, quoted } from './element.js'
import type { Names } from './facets.js'
import { FACETS, type Facet, type Filter, isEmpty } from './filter.js'

/** Shows what the list is filtered by, each part with a button that takes it away. */
export function drawActiveFilters(filter: Filter, names: Record<Facet, Names>): void {
  const holder = part('active-filters')
  const chips = FACETS.flatMap((facet) =>
    filter[facet].map((key) => remover(names[facet].get(key)?.name ?? key, { 'data-facet': facet, 'data-key': key })),
  )
  if (filter.query !== '') chips.unshift(remover(`“${filter.query}”`, { 'data-clear': 'query' }))
  if (filter.from !== '') chips.push(remover(`from ${filter.from}`, { 'data-clear': 'from' }))
  if (filter.to !== '') chips.push(remover(`to ${filter.to}`, { 'data-clear': 'to' }))
  if (chips.length > 1)
    chips.push(element('button', { type: 'button', class: 'clear', 'data-clear': 'all' }, 'Clear all'))
  holder.replaceChildren(...chips)
  holder.hidden = isEmpty(filter)
}

function remover(name: string, attributes: Record<string, string>): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'active', title: 'Take this filter away', ...attributes },
    quoted(name),
    element('span', { 'aria-hidden': 'true' }, '×'),
  )
}
