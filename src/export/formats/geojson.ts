import type { EventRecord } from '../../model/event.js'
import type { Located } from '../../places/place.js'
import { type Part, type Spot, spotsOf } from '../../places/spots-of.js'
import { certaintyOf } from '../certainty-of.js'
import type { ExportDocument, ExportFormat } from '../export-format.js'
import { PLACE_CREDIT } from '../place-credit.js'
import { describeWhen, summarizeEvent } from '../summarize-event.js'
import { jsonMember, writeOneFile } from '../write-one-file.js'

/** GeoJSON (RFC 7946): a point an event and place, where it is likely which place is meant. */
export const geojson: ExportFormat = {
  name: 'geojson',
  summary: 'GeoJSON, events as points, for QGIS and maps of the web',
  file: 'events.geojson',
  kind: 'text',
  needsSources: false,
  reason: 'without a place that is known and likely',
  open: () => {
    let placed = 0
    return writeOneFile({
      file: 'events.geojson',
      head: `{\n  "type": "FeatureCollection",\n  "attribution": "${PLACE_CREDIT}",\n  "features": [\n`,
      separator: ',\n',
      tail: '\n  ]\n}\n',
      partsOf(document) {
        const features = featuresOf(document)
        placed = new Set(features.map(({ properties }) => properties.event)).size
        return features.map((feature) => jsonMember(feature, 2))
      },
      leftOutOf: ({ events }) => events.length - placed,
    })
  },
}

function featuresOf({ events }: ExportDocument) {
  const byEvent = new Map<EventRecord, { spot: Spot; located: Located; part: Part }[]>()
  for (const spot of spotsOf(events)) {
    const { located } = spot
    if (located === null || located.certainty === 'unsure') continue
    for (const { event, part } of spot.events)
      byEvent.set(event, [...(byEvent.get(event) ?? []), { spot, located, part }])
  }
  return events.flatMap((event) =>
    (byEvent.get(event) ?? []).map(({ spot: { name, entity }, located, part }) => {
      const place = located.candidates[0]!
      return {
        type: 'Feature',
        id: `${event.id}/${entity}/${place.region ?? place.country}`,
        geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
        properties: {
          event: event.id,
          place: name,
          // Whether it happened there, or the place acts or is acted on.
          part,
          certainty: certaintyOf(located),
          place_kind: place.kind,
          country: place.country,
          geonames: place.geonames ?? null,
          date: describeWhen(event),
          edtf: event.when?.edtf ?? null,
          earliest: event.when?.earliest ?? null,
          latest: event.when?.latest ?? null,
          kind: event.kind,
          summary: summarizeEvent(event),
          negated: event.negated,
          modality: event.modality,
          quote: event.quote,
          source: event.provenance.source,
          line: event.provenance.line,
        },
      }
    }),
  )
}
