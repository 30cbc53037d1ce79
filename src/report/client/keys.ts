import { part } from './element.js'
import type { Item } from './items.js'
import type { Store } from './store.js'
import type { Timeline } from './timeline/timeline.js'

/** What keys do; the page lists them under `?`. */
export function listenToKeys(store: Store, shown: () => readonly Item[], timeline: Timeline): void {
  const step = (by: number) => {
    const items = shown()
    const at = items.findIndex(({ event }) => event.id === store.state.selected)
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by]
    if (next !== undefined) store.update({ selected: next.event.id })
  }
  const help = part<HTMLDialogElement>('help')
  const anywhere: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    '/': () => {
      store.update({ pane: 'filters' })
      part('filter-query').focus()
    },
    Escape: () => store.update({ selected: null }),
    '+': () => timeline.zoomBy(0.6),
    '=': () => timeline.zoomBy(0.6),
    '-': () => timeline.zoomBy(1 / 0.6),
    '0': () => timeline.fitAll(),
    '?': () => help.showModal(),
  }
  const onTimeline: Record<string, () => void> = {
    ArrowLeft: () => timeline.panBy(-0.15),
    ArrowRight: () => timeline.panBy(0.15),
    ArrowUp: () => timeline.zoomBy(0.6),
    ArrowDown: () => timeline.zoomBy(1 / 0.6),
    Home: () => timeline.fitAll(),
  }
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    if (target.matches('input, select, textarea')) {
      if (event.key === 'Escape') target.blur()
      return
    }
    if (event.key === 'Enter' || event.key === ' ') {
      if (!target.matches('.trigger, .dot')) return
      event.preventDefault()
      // What is drawn has no click of its own.
      target.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      return
    }
    const action = (target.closest('#timeline') ? onTimeline[event.key] : undefined) ?? anywhere[event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  })
  part('help-open').addEventListener('click', () => help.showModal())
  part('zoom-in').addEventListener('click', () => timeline.zoomBy(0.6))
  part('zoom-out').addEventListener('click', () => timeline.zoomBy(1 / 0.6))
  part('zoom-fit').addEventListener('click', () => timeline.fitAll())
}
