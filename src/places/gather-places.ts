import type { EventRecord } from '../model/event.js'
import { foldName } from './fold-name.js'
import { keyOf } from './key-of.js'
import type { Located } from './place.js'
import { spotsOf } from './spots-of.js'

/** A place in all documents of an output. */
export interface GatheredPlace {
  readonly key: string
  /** What it can be, with the least certainty that a document has of it; null where the table does not know it. */
  located: Located | null
  /** Names as documents have them, each with the lines where it stands. */
  readonly names: Map<string, Map<string, Set<number>>>
  readonly events: EventRecord[]
}

const DOUBT = { only: 0, likely: 1, unsure: 2 } as const

/** Gathers the places of documents, one after the other: the same place of the table is one, and else the same name. */
export function gatherPlaces() {
  const places = new Map<string, GatheredPlace>()
  return {
    places,
    /** Adds a document. Returns how many of its events have no place. */
    add(source: string, events: readonly EventRecord[]): number {
      const placed = new Set<EventRecord>()
      for (const { name, located, events: own } of spotsOf(events)) {
        const key =
          located === null || located.certainty === 'unsure' ? `name-${foldName(name)}` : keyOf(located.candidates[0]!)
        const place: GatheredPlace = places.get(key) ?? { key, located, names: new Map(), events: [] }
        places.set(key, place)
        if (located !== null && doubtOf(located) > doubtOf(place.located)) place.located = located
        const sources = place.names.get(name) ?? new Map<string, Set<number>>()
        place.names.set(name, sources)
        const lines = sources.get(source) ?? new Set()
        sources.set(source, lines)
        for (const { event } of own) {
          placed.add(event)
          place.events.push(event)
          lines.add(event.provenance.line)
        }
      }
      return events.length - placed.size
    },
  }
}

function doubtOf(located: Located | null): number {
  if (located === null) return -1
  return DOUBT[located.certainty] + (located.by === 'name' ? 0.5 : 0)
}
