import { element, part } from './element.js'
import { eventCard } from './event-card.js'
import type { Item } from './items.js'
import { createLazyList } from './lazy-list.js'

export interface EventList {
  show(items: readonly Item[], selected: string | null): void
  /** Marks the selected card and brings it into view. */
  select(id: string | null): void
  /** Draws the card of an event anew. */
  refresh(item: Item): void
  showAll(): void
}

/** The list of events that pass the filter, each a card; of `several` documents, each card names its own. */
export function createEventList(several: boolean): EventList {
  const holder = part('event-list')
  let shown: readonly Item[] = []
  let chosen: string | null = null
  const list = createLazyList<Item>({
    scroller: holder,
    holder,
    groupSize: 30,
    heightOf: ({ event }) => 74 + Math.ceil((event.clause.end - event.clause.start) / 52) * 22,
    make: (item) => eventCard(item, item.event.id === chosen, several),
  })
  return {
    show(items, selected) {
      shown = items
      chosen = selected
      list.show(items)
      if (items.length === 0) holder.replaceChildren(element('p', { class: 'empty' }, 'No event passes the filter.'))
    },
    select(id) {
      holder.querySelector('[aria-current]')?.removeAttribute('aria-current')
      chosen = id
      const index = shown.findIndex(({ event }) => event.id === id)
      if (index < 0) return
      const card = list.reach(index)
      card?.setAttribute('aria-current', 'true')
      card?.scrollIntoView({ block: 'nearest' })
    },
    refresh(item) {
      const index = shown.indexOf(item)
      if (index >= 0) list.reach(index)?.replaceWith(eventCard(item, item.event.id === chosen, several))
    },
    showAll: () => list.showAll(),
  }
}
