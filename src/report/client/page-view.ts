import type { ReportData } from '../report-data.js'
import { drawActiveFilters } from './active-filters.js'
import { copyBar } from './copy/copy-bar.js'
import { element, part } from './element.js'
import { eventDetail } from './event-detail.js'
import { createEventList } from './event-list.js'
import type { Names } from './facets.js'
import { type Facet, filterItems } from './filter.js'
import { byDate, type Item } from './items.js'
import { createMap } from './map/map.js'
import type { Desk } from './review/desk.js'
import { reviewPanel } from './review/panel.js'
import { createSourceView } from './source-view.js'
import type { State, Store } from './store.js'
import { listenToGestures } from './timeline/gestures.js'
import { createTimeline, type Timeline } from './timeline/timeline.js'

export interface Page {
  readonly timeline: Timeline
  /** The events that pass the filter, in the order in which they stand. */
  readonly shown: readonly Item[]
  /** Shows the state; `before` is the one shown until now, null at the start. */
  update(before: State | null): void
  /** Shows an event anew, on which somebody has decided. */
  refresh(item: Item): void
  showAll(): void
}

/** The parts of the page that follow the state: timeline, list, reader and record. */
export function createPage(
  data: ReportData,
  items: readonly Item[],
  names: Record<Facet, Names>,
  store: Store,
  desk: Desk,
): Page {
  const byId = new Map(items.map((item) => [item.event.id, item]))
  const list = createEventList(data.documents.length > 1)
  const source = createSourceView(data.documents)
  const timeline = createTimeline({
    select: (id) => store.update({ selected: id, pane: 'source' }),
    narrow: (crowd) => store.update(datesOf(crowd)),
  })
  listenToGestures(part<SVGSVGElement>('timeline'), timeline)
  drawDocumentChoice(data)
  part('copy-shown').append(copyBar(() => shown))
  const map = createMap(data.map, items)
  const dated = byDate(items)
  let shown: readonly Item[] = []

  function update(before: State | null): void {
    const { state } = store
    showPane(state.pane)
    part<HTMLInputElement>('order').checked = state.order === 'date'
    if (before === null || filterChanged(before, state)) {
      filter()
      drawActiveFilters(state, names)
      for (const key of ['query', 'from', 'to'] as const) syncInput(key, state[key])
    }
    const item = byId.get(state.selected ?? '')
    if (
      before === null ||
      before.selected !== state.selected ||
      before.shown !== state.shown ||
      before.offset !== state.offset
    ) {
      showSelected(item)
    }
  }

  function filter(): void {
    const { state } = store
    shown = filterItems(state.order === 'date' ? dated : items, state)
    list.show(shown, state.selected)
    timeline.show(shown, state.selected)
    map.show(state)
    drawCounts(shown, items)
  }

  function showDetail(item: Item): void {
    const detail = eventDetail(item, data.documents[item.document]!)
    part('detail-body').replaceChildren(
      reviewPanel(item, desk),
      ...nodes(detail),
      copyBar(() => [item]),
    )
  }

  function showSelected(item: Item | undefined): void {
    const { state } = store
    const detail = part('detail')
    detail.hidden = item === undefined
    if (item !== undefined) showDetail(item)
    list.select(state.selected)
    timeline.show(shown, state.selected)
    if (item !== undefined) timeline.reveal(item)
    map.show(state)
    const index = Math.min(item?.document ?? state.shown, data.documents.length - 1)
    if (index < 0) return
    part<HTMLSelectElement>('document-choice').value = `${index}`
    source.show(index, item?.event ?? null, state.offset)
  }

  return {
    timeline,
    get shown() {
      return shown
    },
    update,
    refresh(item) {
      if (store.state.reviews.length > 0) filter()
      else {
        list.refresh(item)
        timeline.show(shown, store.state.selected)
      }
      if (item.event.id === store.state.selected) showDetail(item)
    },
    showAll: () => {
      list.showAll()
      map.open()
      source.showAll()
    },
  }
}

/** Brings a pane into view where there is room for one alone; what scrolls must be there before it is scrolled. */
function showPane(pane: State['pane']): void {
  document.body.dataset.pane = pane
  for (const tab of document.querySelectorAll('button[data-pane]')) {
    tab.setAttribute('aria-pressed', `${tab.getAttribute('data-pane') === pane}`)
  }
}

function nodes(children: ReturnType<typeof eventDetail>): (Node | string)[] {
  return children.filter((child) => child !== null && child !== undefined)
}

function filterChanged(before: State, after: State): boolean {
  return (
    ['query', 'from', 'to', 'actors', 'places', 'spots', 'citations', 'documents', 'reviews', 'kinds', 'order'] as const
  ).some((key) => before[key] !== after[key])
}

/** The filter by date that holds a crowd of events. */
function datesOf(crowd: readonly Item[]): Partial<State> {
  const dates = crowd
    .flatMap(({ event }) => [event.when?.earliest, event.when?.latest])
    .filter((date) => typeof date === 'string')
  const sorted = dates.sort()
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '', pane: 'events' }
}

function drawCounts(shown: readonly Item[], items: readonly Item[]): void {
  const all = items.filter(({ hidden }) => !hidden).length
  const undated = shown.filter(({ shape }) => shape === 'undated').length
  part('event-count').textContent = shown.length === all ? `${all}` : `${shown.length} of ${all}`
  part('undated-note').textContent =
    undated === 0 ? '' : undated === shown.length ? 'no event has a date' : `${undated} without a date`
}

function syncInput(key: string, value: string): void {
  const input = part<HTMLInputElement>(`filter-${key}`)
  if (input.value !== value) input.value = value
}

function drawDocumentChoice({ documents }: ReportData): void {
  const choice = part('document-choice')
  for (const [index, { extraction }] of documents.entries()) {
    choice.append(
      element('option', { value: index }, extraction.document.source.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')),
    )
  }
}
