import type { EventRecord } from '../model/event.js'
import { type GatheredPlace, gatherPlaces } from '../places/gather-places.js'
import type { Candidate, Located } from '../places/place.js'
import { placeIndex } from '../places/place-index.js'
import type { ReportDocument, ReportSpot } from './report-data.js'

/**
 * The places of the events of all documents, those with most events first; none where the map would have no dot.
 */
export function spotsForMap(documents: readonly ReportDocument[]): ReportSpot[] {
  const gathered = gatherPlaces()
  for (const { extraction } of documents) gathered.add(extraction.document.source, extraction.events)
  const numbers = new Map(
    documents.flatMap(({ extraction }) => extraction.events).map((event, number) => [event, number]),
  )
  const spots = [...gathered.places.values()].map((place) => spotOf(place, numbers))
  if (spots.every(({ at }) => at === null)) return []
  return spots.sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1))
}

function spotOf({ key, located, names, events }: GatheredPlace, numbers: ReadonlyMap<EventRecord, number>): ReportSpot {
  const first = located === null || located.certainty === 'unsure' ? null : located.candidates[0]!
  return {
    key,
    name: [...names.keys()].join(', '),
    kind: first?.kind ?? null,
    at: first && [first.longitude, first.latitude],
    sure: located?.certainty === 'only',
    words: located === null ? 'not in the table of places' : wordsOf(located),
    events: [...new Set(events)].map((event) => numbers.get(event)!),
  }
}

/** Which place is meant, and how sure that is. */
function wordsOf({ candidates, certainty, by }: Located): string {
  const [first, ...others] = candidates
  if (certainty === 'unsure') {
    const all = candidates.slice(0, 5).map(placeWords).join('; ')
    return candidates.length === 1 ? `perhaps ${all}, perhaps elsewhere` : `one of several: ${all}`
  }
  const support = {
    words: 'as the text says',
    event: 'a name in the same event points there',
    document: 'a name in the same document points there',
    size: 'by its size',
    name: 'no other of that name is known',
  }[by]
  if (certainty === 'only') return `${placeWords(first!)}: ${support}`
  return `likely ${placeWords(first!)}: ${support}; ${others.length} more of that name`
}

/** `Köln (Germany)`, `Paris (Texas, United States of America)`; a state or region is drawn at the middle of its people. */
function placeWords({ name, kind, country, region }: Candidate): string {
  const { nameOf } = placeIndex()
  if (kind === 'state') return `the state ${name}, drawn at the middle of its people`
  if (kind === 'region') return `${name} (${nameOf(country)}), drawn at the middle of its people`
  const part = region === undefined ? '' : `${nameOf(region)}, `
  return `${name} (${part}${nameOf(country)})`
}
