import type { ReportData } from '../report-data.js'
import { element, part, quoted } from './element.js'
import { FACETS, type Facet, type Filter, filterItems, keysOf, UNCITED } from './filter.js'
import type { Item } from './items.js'
import { MARKS } from './review/marks.js'
import type { Store } from './store.js'

/** What the parts of the filter are called, and how many keys each shows before more are asked for. */
const TITLES: Record<Facet, string> = {
  kinds: 'What happened',
  actors: 'Actors',
  places: 'Places',
  // The map is its list.
  spots: 'Map',
  citations: 'Citations',
  documents: 'Documents',
  reviews: 'Review',
}
const FEW = 8
const MANY = 200

export type Names = ReadonlyMap<string, { readonly name: string; readonly type: string }>

/** The names of all keys of all facets. */
export function namesOf(data: ReportData, items: readonly Item[]): Record<Facet, Names> {
  const [actors, places] = [new Map(), new Map()]
  for (const { event } of items) {
    for (const { entity, name, type } of event.actors) actors.set(entity, { name, type })
    for (const { entity, name } of event.places) places.set(entity, { name, type: 'place' })
  }
  const citations = new Map([[UNCITED, { name: 'without citation', type: '' }]])
  const several = data.documents.length > 1
  for (const item of items) {
    for (const key of item.citations) {
      const label = key.slice(key.indexOf(' ') + 1)
      const source = several ? ` · ${data.documents[item.document]!.extraction.document.source}` : ''
      citations.set(key, { name: `[${label}]${source}`, type: 'citation' })
    }
  }
  const documents = new Map(
    data.documents.map(({ extraction }, index) => [`${index}`, { name: extraction.document.source, type: 'document' }]),
  )
  const kinds = new Map(items.map(({ event: { kind } }) => [kind, { name: kind, type: 'kind' }]))
  const reviews = new Map(MARKS.map((mark) => [mark, { name: mark, type: 'review' }]))
  const spots = new Map((data.map?.spots ?? []).map(({ key, name }) => [key, { name: `at ${name}`, type: 'place' }]))
  return { kinds, actors, places, spots, citations, documents, reviews }
}

/** Draws the lists of keys with the number of events of each, most first. */
export function createFacets(items: readonly Item[], names: Record<Facet, Names>, store: Store): { draw(): void } {
  const opened = new Set<Facet>()
  const searched = new Map<Facet, string>()
  const holders = new Map<Facet, HTMLElement>()
  // With many documents, which one is the first question.
  const order = [...FACETS].sort((a, b) => Number(b === 'documents') - Number(a === 'documents'))
  for (const facet of names.documents.size > FEW ? order : FACETS) {
    if (facet === 'spots' || names[facet].size === 0 || (facet === 'documents' && names.documents.size < 2)) continue
    const holder = element('div', { class: 'facet-keys' })
    holders.set(facet, holder)
    const section = element('section', { class: 'facet' }, element('h3', {}, TITLES[facet]))
    if (names[facet].size > FEW) section.append(searchBox(facet))
    section.append(holder)
    part('facets').append(section)
  }

  function searchBox(facet: Facet): HTMLElement {
    const label = `Find in ${TITLES[facet].toLowerCase()}`
    const box = element('input', {
      type: 'search',
      placeholder: `${label} (${names[facet].size})`,
      'aria-label': label,
    })
    box.addEventListener('input', () => {
      searched.set(facet, box.value.toLowerCase())
      drawFacet(facet, store.state)
    })
    return box
  }

  function drawFacet(facet: Facet, filter: Filter): void {
    const holder = holders.get(facet)
    if (holder === undefined) return
    const counts = new Map<string, number>(filter[facet].map((key) => [key, 0]))
    for (const item of filterItems(items, filter, facet)) {
      for (const key of new Set(keysOf(item, facet))) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const word = searched.get(facet) ?? ''
    const name = (key: string) => names[facet].get(key)?.name ?? key
    const keys = [...counts]
      .filter(([key]) => word === '' || name(key).toLowerCase().includes(word))
      .sort((a, b) => Number(filter[facet].includes(b[0])) - Number(filter[facet].includes(a[0])) || b[1] - a[1])
    const shown = keys.slice(0, opened.has(facet) || word !== '' ? MANY : FEW)
    // Where nobody has decided, all are open.
    holder.closest('section')?.toggleAttribute('hidden', facet === 'reviews' && keys.every(([key]) => key === 'open'))
    holder.replaceChildren(...shown.map(([key, count]) => keyButton(facet, key, count, filter[facet].includes(key))))
    if (shown.length < keys.length) holder.append(moreButton(facet, keys.length))
  }

  function keyButton(facet: Facet, key: string, count: number, on: boolean): HTMLElement {
    const { name, type } = names[facet].get(key) ?? { name: key, type: '' }
    return element(
      'button',
      { type: 'button', class: `key ${type}`, 'data-facet': facet, 'data-key': key, 'aria-pressed': `${on}` },
      element('span', { class: 'key-name' }, quoted(name)),
      element('span', { class: 'count' }, `${count}`),
    )
  }

  function moreButton(facet: Facet, total: number): HTMLElement {
    const text = opened.has(facet) ? `${total} in all: find by name` : `Show more of ${total}`
    const button = element('button', { type: 'button', class: 'more' }, text)
    button.addEventListener('click', () => {
      opened.add(facet)
      drawFacet(facet, store.state)
    })
    return button
  }

  return {
    draw: () => {
      for (const facet of FACETS) drawFacet(facet, store.state)
    },
  }
}
