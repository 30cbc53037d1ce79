import { type GatheredPlace, gatherPlaces } from '../../places/gather-places.js'
import type { Candidate, Located, PlaceKind } from '../../places/place.js'
import { certaintyOf } from '../certainty-of.js'
import type { ExportFormat } from '../export-format.js'
import { PLACE_CREDIT } from '../place-credit.js'
import { describeSource, describeWhen, summarizeEvent } from '../summarize-event.js'
import { timespanOf } from '../timespan-of.js'
import { jsonMember, writeOneFile } from '../write-one-file.js'

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

/** Concepts of the Getty Art & Architecture Thesaurus, and GeoNames' classes of features, which version 1.3 asks for. */
const TYPES: Readonly<Record<PlaceKind, readonly [identifier: string, label: string, fclass: string]>> = {
  town: ['aat:300008347', 'inhabited place', 'P'],
  site: ['aat:300008346', 'settlement or landscape', 'S'],
  region: ['aat:300236157', 'political division', 'A'],
  state: ['aat:300128207', 'nation', 'A'],
}

/** Where the table has each kind from. */
const CREDITS: Readonly<Record<PlaceKind, (place: Candidate) => object>> = {
  town: ({ geonames }) => ({ label: 'GeoNames', '@id': `https://www.geonames.org/${geonames}` }),
  site: () => ({ label: 'Regesta, sites of old' }),
  region: () => ({ label: 'GeoNames, the middle of its people', '@id': 'https://www.geonames.org' }),
  state: () => ({ label: 'GeoNames, the middle of its people', '@id': 'https://www.geonames.org' }),
}

/** Linked Places Format 1.3 (GeoJSON-LD): a feature a place, with its names, its events and how sure it is. */
export const linkedPlaces: ExportFormat = {
  name: 'linked-places',
  summary: 'Linked Places (GeoJSON-LD), for the World Historical Gazetteer',
  file: 'linked-places.geojson',
  kind: 'text',
  needsSources: false,
  reason: 'without a place',
  open: () => {
    const gathered = gatherPlaces()
    let left = 0
    return writeOneFile({
      file: 'linked-places.geojson',
      head: `{\n  "type": "FeatureCollection",\n  "@context": "${CONTEXT}",\n  "attribution": "${PLACE_CREDIT}",\n  "features": [`,
      // The same place of all documents is one feature: they are known when the last document is.
      partsOf({ document, events }) {
        left = gathered.add(document.source, events)
        return []
      },
      leftOutOf: () => left,
      tail: () => {
        const features = [...gathered.places.values()].map((place) => jsonMember(featureOf(place), 2))
        return `${features.length === 0 ? '' : `\n${features.join(',\n')}\n  `}]\n}\n`
      },
    })
  },
}

function featureOf({ key, located, names, events }: GatheredPlace) {
  const [first] = located?.certainty === 'unsure' ? [] : (located?.candidates ?? [])
  const kinds = [...new Set(located?.candidates.slice(0, first === undefined ? undefined : 1).map(({ kind }) => kind))]
  const countries = new Set((first === undefined ? (located?.candidates ?? []) : [first]).map(({ country }) => country))
  const timespans = new Map(
    events.flatMap((event) => timespanOf(event) ?? []).map((span) => [JSON.stringify(span), span]),
  )
  return {
    '@id': `urn:regesta:place:${encodeURIComponent(key)}`,
    type: 'Feature',
    properties: {
      title: [...names.keys()][0],
      ...(countries.size === 1 && { ccodes: [...countries] }),
      fclasses: kinds.length === 0 ? ['A', 'P'] : [...new Set(kinds.map((kind) => TYPES[kind][2]))],
    },
    ...(timespans.size > 0 && { when: { timespans: [...timespans.values()] } }),
    names: [...names].map(([toponym, sources]) => ({
      toponym,
      lang: 'en',
      citations: [...sources].map(([source, lines]) => ({ label: `${source}, ${linesOf(lines)}` })),
    })),
    ...(kinds.length > 0 && {
      types: kinds.map((kind) => ({ identifier: TYPES[kind][0], label: TYPES[kind][1] })),
    }),
    geometry: geometryOf(located),
    ...(first?.geonames !== undefined && { links: [{ type: 'closeMatch', identifier: `gn:${first.geonames}` }] }),
    descriptions: events.map((event) => ({
      '@id': `urn:regesta:event:${event.id}`,
      value: described(event),
      lang: 'en',
    })),
  }
}

/** One point where a place is likely, all that it can be where it is not, and none where it is unknown. */
function geometryOf(located: Located | null) {
  const candidates = located === null ? [] : located.candidates.slice(0, located.certainty === 'unsure' ? undefined : 1)
  return {
    type: 'GeometryCollection',
    geometries: candidates.map((place) => ({
      type: 'Point',
      coordinates: [place.longitude, place.latitude],
      certainty: certaintyOf(located!),
      citations: [CREDITS[place.kind](place)],
    })),
  }
}

function linesOf(lines: ReadonlySet<number>): string {
  const sorted = [...lines].sort((a, b) => a - b)
  return `${sorted.length === 1 ? 'line' : 'lines'} ${sorted.join(', ')}`
}

function described(event: GatheredPlace['events'][number]): string {
  const when = describeWhen(event)
  return `${when === null ? '' : `${when}: `}${summarizeEvent(event)} (${describeSource(event)})`
}
