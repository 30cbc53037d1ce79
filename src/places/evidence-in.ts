import type { EventPlace, EventRecord } from '../model/event.js'
import { foldName } from './fold-name.js'
import type { Evidence } from './locate.js'
import type { PlaceIndex } from './place-index.js'
import { stateOf } from './state-of.js'

/** Codes with the entities that speak for each. */
type Speakers = Map<string, Set<string>>

/**
 * What the events of a document say of the states that its places lie in: names of states, of parts of them, of capitals and of
 * peoples. A name is no evidence for itself. Words behind a name hold for the document, until it says others (`Paris, Texas`, `Paris,
 * France`): then each for its own event.
 */
export function evidenceIn(
  events: readonly EventRecord[],
  index: PlaceIndex,
): (entity: string, event: EventRecord) => Evidence {
  const document: Speakers = new Map()
  const near = new Map<string, Speakers>()
  const behind = new Map<string, Map<EventRecord, readonly string[]>>()
  for (const event of events) {
    const spoken = [...event.places, ...event.actors].map((one) => ({ one, codes: codesOf(one, index) }))
    for (const { one, codes } of spoken) add(document, codes, one.entity)
    for (const { one } of spoken) {
      if (one.type !== 'place') continue
      const own = near.get(one.entity) ?? new Map()
      near.set(one.entity, own)
      for (const other of spoken) add(own, other.codes, other.one.entity)
      const words = codesBehind(one, event, index)
      if (words.length > 0) behind.set(one.entity, (behind.get(one.entity) ?? new Map()).set(event, words))
    }
  }
  const without = (speakers: Speakers | undefined, entity: string) =>
    new Set([...(speakers ?? [])].filter(([, by]) => by.size > 1 || !by.has(entity)).map(([code]) => code))
  const wordsOf = (entity: string, event: EventRecord): readonly string[] => {
    const said = behind.get(entity)
    const all = new Set([...(said?.values() ?? [])].map((codes) => codes.join()))
    return said?.get(event) ?? (all.size === 1 ? [...said!.values()][0]! : [])
  }
  return (entity, event) => ({
    words: new Set(wordsOf(entity, event)),
    event: without(near.get(entity), entity),
    document: without(document, entity),
  })
}

function add(speakers: Speakers, codes: readonly string[], entity: string): void {
  for (const code of codes) setOf(speakers, code).add(entity)
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set()
  map.set(key, found)
  return found
}

/** The states of today that a name speaks for. */
function codesOf({ name, type }: EventPlace, index: PlaceIndex): readonly string[] {
  const state = stateOf(name, type)?.code
  const parts = type === 'place' ? index.codesOf(foldName(name)) : []
  return state?.length === 2 ? [...new Set([state, ...parts])] : parts
}

/** The codes of the state, or its part, that stands right behind a place: `Paris, Texas`, `Paris in France`. */
function codesBehind(
  place: EventPlace,
  { places, actors, quote, provenance }: EventRecord,
  index: PlaceIndex,
): readonly string[] {
  const next = [...places, ...actors].find(({ type, start }) => {
    if (type !== 'place' || start <= place.end || start - place.end > ' in the '.length) return false
    // Where the quote is not the slice of the source, its offsets are others: a comma and a blank are two characters there too.
    if (provenance.raw !== undefined) return start - place.end === 2
    return /^,? (?:in (?:the )?)?$/.test(quote.slice(place.end - provenance.start, start - provenance.start))
  })
  return next === undefined ? [] : index.codesOf(foldName(next.name))
}
