import type { EventPlace, EventRecord } from '../model/event.js'
import { evidenceIn } from './evidence-in.js'
import { isIn, locate } from './locate.js'
import type { Located } from './place.js'
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
    const open = (named: readonly EventPlace[]) =>
      once(named).map(({ entity, name }): Open => {
        const near = evidence(entity, event)
        const key = `${entity} ${[...near.words].join()}`
        if (!known.has(key)) known.set(key, locate(name, near, index))
        return spots.get(key) ?? { key, name, entity, located: known.get(key)!, events: [] }
      })
    const [where, who] = [open(event.places), open(event.actors)]
    // `left Lisbon in Portugal`: that what is left lies in what is named as the place.
    const within = where.length === 0 ? who : who.filter((one) => where.some((other) => liesIn(one, other)))
    for (const spot of withoutOuter([...where, ...within.filter((one) => !where.includes(one))])) {
      spots.set(spot.key, spot)
      spot.events.push({ event, part: where.includes(spot) ? 'where' : 'who' })
    }
  }
  return [...spots.values()].map(({ key: _key, ...spot }) => spot)
}

/** A spot under way. */
interface Open extends Spot {
  readonly key: string
  readonly events: { event: EventRecord; part: Part }[]
}

/** The places among what is named, each once. */
function once(named: readonly EventPlace[]): EventPlace[] {
  const places = named.filter(({ type }) => type === 'place')
  return [...new Map(places.map((place) => [place.entity, place])).values()]
}

/** The places without the states and regions in which another of them lies. */
function withoutOuter(named: readonly Open[]): readonly Open[] {
  return named.filter((outer) => !named.some((inner) => liesIn(inner, outer)))
}

/** Whether a place lies in a state or region, as both are likely, or as words behind it say. */
function liesIn({ located: inside }: Open, { located: outside }: Open): boolean {
  const inner = inside?.candidates[0]
  if (outside === null || inner === undefined || inside === outside || inner.kind === 'state') return false
  const around = inside!.by === 'words' ? outside.candidates : outside.candidates.slice(0, 1)
  return around.some(
    ({ kind, region, country }) => (kind === 'state' || kind === 'region') && isIn(inner, new Set([region ?? country])),
  )
}
