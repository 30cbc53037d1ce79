import type { EventRecord } from '../../model/event.js'
import type { Manifest } from '../../model/manifest.js'
import type { Surroundings } from '../../review/surroundings.js'
import type { DocumentUnderReview } from '../../run/output/reviewed-documents.js'
import type { Sources } from '../../run/sources/open-sources.js'

/**
 * What surrounds an event, for trying a correction: its source, or where that is not at hand or has changed, its sentence
 * alone, in its place.
 */
export async function surroundingsIn(
  sources: Sources,
  { document, events }: DocumentUnderReview,
  { options }: Manifest,
  { provenance, quote }: EventRecord,
): Promise<Surroundings> {
  const { readUnchangedSource } = await import('../../run/sources/read-unchanged-source.js')
  const { surroundingsOf } = await import('../../run/output/review-work.js')
  const source = await readUnchangedSource(sources, document, options)
  if (typeof source !== 'string') return surroundingsOf({ ...source, options }, events)
  return {
    path: document.source,
    isMarkup: document.mediaType === 'text/html',
    text: ' '.repeat(provenance.start) + (provenance.raw ?? quote),
    sha256: document.sha256,
    events,
    passages: () => ({ sentences: [], citations: [] }),
  }
}
