import type { Citation } from '../model/citation.js'
import type { EventCitation, EventRecord } from '../model/event.js'
import type { Fields } from '../model/review.js'
import { readableMarker } from '../text/readable-marker.js'
import { UnfitError } from './review-fault.js'
import type { Surroundings } from './surroundings.js'

/**
 * The citations of a record as a person names them, by marker or by offset: what is said of each is what the extraction says.
 * Of several markers of one text the one nearest to the sentence's end counts.
 * @throws {UnfitError} where the source has no such marker.
 */
export function citationsOf(
  named: NonNullable<Fields['citations']>,
  record: EventRecord,
  around: Surroundings,
  shift = 0,
): EventCitation[] {
  const known = around.events.flatMap(({ citations }) => citations)
  return named.map(({ marker, start }, at) => {
    const fits = (citation: { marker: string; start: number }) =>
      (marker === undefined || citation.marker === marker) && (start === undefined || citation.start === start + shift)
    const own = record.citations.find(fits)
    if (own !== undefined) return own
    const { end } = record.provenance
    const all = [...known, ...around.passages().citations.map(asOfEvent)].filter(fits)
    const found = all.sort((a, b) => Math.abs(a.start - end) - Math.abs(b.start - end))[0]
    if ((marker !== undefined || start !== undefined) && found !== undefined) return found
    const what = marker === undefined ? `offset ${start}` : JSON.stringify(marker)
    throw new UnfitError({
      code: 'span',
      field: `fields.citations.${at}`,
      message: `Unexpected ${what}, expected a citation marker of the source`,
      span: record.provenance,
    })
  })
}

/** A marker of the source as records hold it. */
export function asOfEvent(citation: Citation): EventCitation {
  const { marker, labels, start, end, scope, rule, status, reference } = citation
  const shown = readableMarker(marker, labels)
  return {
    marker: shown,
    ...(shown === marker ? {} : { raw: marker }),
    ...{ labels, start, end, scope, rule, status },
    ...(reference === undefined ? {} : { reference }),
  }
}
