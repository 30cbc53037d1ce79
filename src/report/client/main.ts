import type { Packed } from '../pack.js'
import type { ReportData } from '../report-data.js'
import { listenToClicks } from './clicks.js'
import { part } from './element.js'
import { createFacets, namesOf } from './facets.js'
import { drawIssues } from './issue-list.js'
import { itemsOf } from './items.js'
import { listenToKeys } from './keys.js'
import { createPage } from './page-view.js'
import { createBar } from './review/bar.js'
import { createDesk } from './review/desk.js'
import { listenToReviewKeys } from './review/review-keys.js'
import { createStore, readHash, writeHash } from './store.js'
import { unpack } from './unpack.js'

const data = unpack(JSON.parse(part('data').textContent ?? '') as Packed) as ReportData
const items = itemsOf(data)
const names = namesOf(data, items)
const store = createStore(readHash(location.hash))
const facets = createFacets(items, names, store)
const desk = createDesk(data)
const bar = createBar(desk, items)
const page = createPage(data, items, names, store, desk)

part('issue-count').textContent = `${drawIssues(data)}`
listenToClicks(store, items, data)
listenToKeys(store, () => page.shown, page.timeline)
listenToReviewKeys(store, desk, () => page.shown)
desk.onChange((item) => {
  page.refresh(item)
  facets.draw()
  bar.draw()
})
store.subscribe((before) => {
  page.update(before)
  if (filterOf(before) !== filterOf(store.state)) facets.draw()
  const hash = writeHash(store.state)
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`)
})
addEventListener('hashchange', () => store.update({ ...readHash(location.hash), pane: store.state.pane }))
addEventListener('beforeprint', () => page.showAll())
facets.draw()
bar.draw()
page.update(null)
document.documentElement.dataset.ready = 'true'

function filterOf({ selected: _selected, shown: _shown, pane: _pane, ...filter }: typeof store.state): string {
  return JSON.stringify(filter)
}
