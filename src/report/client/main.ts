import type { ReportData } from '../report-data.js'
import { listenToClicks } from './clicks.js'
import { part } from './element.js'
import { createFacets, namesOf } from './facets.js'
import { drawIssues } from './issue-list.js'
import { itemsOf } from './items.js'
import { listenToKeys } from './keys.js'
import { createPage } from './page-view.js'
import { createStore, readHash, writeHash } from './store.js'

const data = JSON.parse(part('data').textContent ?? '') as ReportData
const items = itemsOf(data)
const names = namesOf(data, items)
const store = createStore(readHash(location.hash))
const facets = createFacets(items, names, store)
const page = createPage(data, items, names, store)

part('issue-count').textContent = `${drawIssues(data)}`
listenToClicks(store, items, data)
listenToKeys(store, () => page.shown, page.timeline)
store.subscribe((before) => {
  page.update(before)
  if (filterOf(before) !== filterOf(store.state)) facets.draw()
  const hash = writeHash(store.state)
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`)
})
addEventListener('hashchange', () => store.update({ ...readHash(location.hash), pane: store.state.pane }))
addEventListener('beforeprint', () => page.showAll())
facets.draw()
page.update(null)
document.documentElement.dataset.ready = 'true'

function filterOf({ selected: _selected, shown: _shown, pane: _pane, ...filter }: typeof store.state): string {
  return JSON.stringify(filter)
}
