import { STATES_BESIDES } from '../english/names/states-besides.js'
import { STATES_OF_TODAY } from '../english/names/states-of-today.js'
import type { ActorType } from '../model/actor.js'

/** A state past or present. */
export interface State {
  /** ISO 3166-1 alpha-2 of today's states, ISO 3166-3 (four letters) of those that are no more: `SY`, `SUHH`. */
  readonly code: string
  /** First and last year of a state that is no more: `1922-1991`. */
  readonly years?: string
}

interface Index {
  readonly places: ReadonlyMap<string, State>
  readonly peoples: ReadonlyMap<string, State>
}

let index: Index | undefined

/**
 * The state that a mention belongs to without doubt: the state itself (`Syria`), its capital (`Damascus`), its people (`Syrians`). They stay
 * different actors. A capital that another state has a like city of (`Kingston`) tells none.
 */
export function stateOf(name: string, type: ActorType): State | undefined {
  if (type !== 'place' && type !== 'group') return undefined
  index ??= readIndex()
  const key = name.toLowerCase().replace(/’/g, "'")
  return type === 'place' ? index.places.get(key) : index.peoples.get(key)
}

function readIndex(): Index {
  const places = new Map<string, State>()
  const peoples = new Map<string, State>()
  for (const line of `${STATES_OF_TODAY}${STATES_BESIDES}`.split('\n')) {
    const [code, names, adjectives, capital, years] = line.split('|')
    if (!code || names === undefined) continue
    const state: State = years ? { code, years } : { code }
    const add = (map: Map<string, State>, key: string) => map.set(key.toLowerCase().replace(/’/g, "'"), state)
    for (const name of names.split(';')) add(places, name)
    for (const capitalName of (capital ?? '').split(', ').slice(0, 1)) if (capitalName) add(places, capitalName)
    for (const adjective of (adjectives ?? '').split(';').filter(Boolean)) {
      add(peoples, adjective)
      if (!adjective.endsWith('s')) add(peoples, `${adjective}s`)
    }
  }
  return { places, peoples }
}
