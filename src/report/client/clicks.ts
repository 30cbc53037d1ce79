import type { ReportData } from '../report-data.js'
import { part } from './element.js'
import { type Facet, NO_FILTER } from './filter.js'
import type { Item } from './items.js'
import type { State, Store } from './store.js'

/** What clicks and inputs do: one listener each, by the data attributes of what was hit. */
export function listenToClicks(store: Store, items: readonly Item[], data: ReportData): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    const hit = (name: string) => target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)
    const id = hit('select')
    if (id) return store.update({ selected: id, pane: 'source' })
    const facet = hit('facet')
    if (facet) return store.update(toggled(store.state, facet, hit('key') ?? '', items))
    const clear = hit('clear')
    if (clear) return store.update(clear === 'all' ? NO_FILTER : { [clear]: '' })
    const offset = target.closest('[data-offset]')
    if (offset) return showIssue(store, offset)
    const tab = target.closest('button[data-pane]')?.getAttribute('data-pane')
    if (tab) return store.update({ pane: tab as State['pane'] })
    const card = target.closest('.card')?.getAttribute('data-event')
    if (card) return store.update({ selected: card, pane: 'source' })
    const sentence = target.closest('.s')?.getAttribute('data-sentence')
    if (sentence) selectIn(Number(sentence), shownIn(store, items), items, store)
  })
  for (const key of ['query', 'from', 'to'] as const) {
    const input = part<HTMLInputElement>(`filter-${key}`)
    input.addEventListener('input', () => {
      const whole = key === 'query' || input.value === '' || /^-?\d{1,6}(-\d\d){0,2}$/.test(input.value)
      input.setAttribute('aria-invalid', `${!whole}`)
      if (whole) store.update({ [key]: input.value })
    })
  }
  const order = part<HTMLInputElement>('order')
  order.addEventListener('change', () => store.update({ order: order.checked ? 'date' : 'source' }))
  const choice = part<HTMLSelectElement>('document-choice')
  choice.addEventListener('change', () => store.update({ shown: Number(choice.value), selected: null }))
  part('detail-close').addEventListener('click', () => store.update({ selected: null, shown: shownIn(store, items) }))
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-layer]')) {
    box.addEventListener('change', () => part('source-text').classList.toggle(`no-${box.dataset.layer}`, !box.checked))
  }
  part('theme').addEventListener('click', () => {
    const root = document.documentElement
    const dark = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
    root.dataset.theme = dark === 'dark' ? 'light' : 'dark'
  })
  part('documents').hidden = data.documents.length < 2
}

/** The document in the reader: that of the selected event, else the one that was chosen. */
function shownIn({ state }: Store, items: readonly Item[]): number {
  return items.find(({ event }) => event.id === state.selected)?.document ?? state.shown
}

/** The state with a key of a facet put in or taken out. A mention in the text is an actor or a place of events, or a word. */
function toggled(state: State, facet: string, key: string, items: readonly Item[]): Partial<State> {
  const known = facet === 'mentions' ? facetOf(key, items) : (facet as Facet)
  if (known === null) return { query: key.replaceAll('-', ' '), pane: 'events' }
  const keys = state[known]
  return { [known]: keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key], pane: paneAfter(state) }
}

function facetOf(entity: string, items: readonly Item[]): Facet | null {
  if (items.some(({ actors }) => actors.includes(entity))) return 'actors'
  return items.some(({ places }) => places.includes(entity)) ? 'places' : null
}

/** A reader who is choosing filters stays with them; any other is taken to the events. */
function paneAfter({ pane }: State): State['pane'] {
  return pane === 'filters' ? 'filters' : 'events'
}

function selectIn(sentence: number, document: number, items: readonly Item[], store: Store): void {
  const item = items.find((one) => one.document === document && one.event.provenance.sentence === sentence)
  if (item !== undefined) store.update({ selected: item.event.id })
}

/** Shows where an issue is. */
function showIssue(store: Store, row: Element): void {
  const [shown, offset] = [Number(row.getAttribute('data-document')), Number(row.getAttribute('data-offset'))]
  store.update({ shown, offset, selected: null, pane: 'source' })
}
