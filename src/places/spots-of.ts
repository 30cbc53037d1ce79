import type { EventPlace, EventRecord } from '../model/event.js'
import { evidenceIn } from './evidence-in.js'
import { isIn, locate } from './locate.js'
import type { Candidate, Located } from './place.js'
import { type PlaceIndex, placeIndex } from './place-index.js'

/** How an event is at a place: it happened there, or, where no place is named, the place acts or is acted on. */
export type Part = 'where' | 'who'

/** A place of a document, with the events that are there. */
export interface Spot {
  readonly name: string
  readonly entity: string
  /** What the name can mean; null where the table does not have it. */
  readonly located: Located | null
  readonly events: readonly { readonly event: EventRecord; readonly part: Part }[]
}

/**
 * The places of the events of one document, in the order in which they are first named. A name means the same place in all
 * of a document, unless words behind it say otherwise (`Paris, Texas`). A state that only says where a town of the same event lies (`Paris, Texas`) is no place of that event.
 */
export function spotsOf(events: readonly EventRecord[], index: PlaceIndex = placeIndex()): Spot[] {
  const evidence = evidenceIn(events, index)
  const known = new Map<string, Located | null>()
  const spots = new Map<string, Open>()
  for (const event of events) {
    const { part, named } = placesOfEvent(event)
    const open = named.map(({ entity, name }): Open => {
      const near = evidence(entity, event)
      const key = `${entity} ${[...near.words].join()}`
      if (!known.has(key)) known.set(key, locate(name, near, index))
      return spots.get(key) ?? { key, name, entity, located: known.get(key)!, events: [] }
    })
    for (const spot of withoutOuter(open)) {
      spots.set(spot.key, spot)
      spot.events.push({ event, part })
    }
  }
  return [...spots.values()].map(({ key: _key, ...spot }) => spot)
}

/** A spot under way. */
interface Open extends Spot {
  readonly key: string
  readonly events: { event: EventRecord; part: Part }[]
}

/** The places of an event, each once: where it happened; failing that, the places that take part in it. */
function placesOfEvent({ places, actors }: EventRecord): { part: Part; named: EventPlace[] } {
  const named = places.filter(({ type }) => type === 'place')
  if (named.length > 0) return { part: 'where', named: once(named) }
  return { part: 'who', named: once(actors.filter(({ type }) => type === 'place')) }
}

function once(named: readonly EventPlace[]): EventPlace[] {
  return [...new Map(named.map((place) => [place.entity, place])).values()]
}

/** The places without the states and regions in which another of them lies, as they are likely, or as words behind it say. */
function withoutOuter(named: readonly Open[]): readonly Open[] {
  return named.filter(({ located: outer }) => {
    const isAround = ({ kind, region, country }: Candidate, inner: Candidate) =>
      (kind === 'state' || kind === 'region') && isIn(inner, new Set([region ?? country]))
    return !named.some(({ located }) => {
      const inner = located?.candidates[0]
      if (outer === null || inner === undefined || located === outer || inner.kind === 'state') return false
      const around = located!.by === 'words' ? outer.candidates : outer.candidates.slice(0, 1)
      return around.some((one) => isAround(one, inner))
    })
  })
}
