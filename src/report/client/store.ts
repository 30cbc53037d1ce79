import { FACETS, type Filter, NO_FILTER } from './filter.js'

export type Pane = 'events' | 'source' | 'filters' | 'issues'

/** Everything that the page can be told to show. */
export interface State extends Filter {
  /** Id of the selected event. */
  readonly selected: string | null
  /** Index of the document in the reader. */
  readonly shown: number
  /** A place in that document to bring into view, where no event is selected. */
  readonly offset: number | null
  /** Whether the events stand in the order of their sources or of their dates. */
  readonly order: 'source' | 'date'
  /** The pane in view where there is room for one alone. */
  readonly pane: Pane
}

export interface Store {
  readonly state: State
  update(change: Partial<State>): void
  /** Calls back after each change with the state before it. */
  subscribe(listener: (before: State) => void): void
}

/** Holds the state and tells those who asked when it changes. */
export function createStore(initial: State): Store {
  let state = initial
  const listeners: ((before: State) => void)[] = []
  return {
    get state() {
      return state
    },
    update(change) {
      const before = state
      state = { ...state, ...change }
      for (const listener of listeners) listener(before)
    },
    subscribe: (listener) => listeners.push(listener),
  }
}

/** The state as the fragment of an address, so that a view can be passed on: `e=evt_…&actors=assad`. */
export function writeHash(state: State): string {
  const parameters = new URLSearchParams()
  if (state.selected) parameters.set('e', state.selected)
  if (state.shown > 0) parameters.set('d', `${state.shown}`)
  if (state.order === 'date') parameters.set('order', 'date')
  for (const key of ['query', 'from', 'to'] as const) if (state[key]) parameters.set(key, state[key])
  for (const facet of FACETS) for (const key of state[facet]) parameters.append(facet, key)
  return parameters.toString()
}

/** The state that a fragment stands for; what it does not say is as at the start. */
export function readHash(hash: string): State {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''))
  const text = (key: string) => parameters.get(key) ?? ''
  return {
    ...NO_FILTER,
    query: text('query'),
    from: text('from'),
    to: text('to'),
    ...Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet)])),
    selected: parameters.get('e'),
    shown: Math.max(0, Number.parseInt(text('d'), 10) || 0),
    offset: null,
    order: parameters.get('order') === 'date' ? 'date' : 'source',
    pane: 'events',
  }
}
