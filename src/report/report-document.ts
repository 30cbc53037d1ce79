import type { EventRecord } from '../model/event.js'
import type { Extraction } from '../model/extraction.js'
import type { ManifestDocument } from '../model/manifest.js'
import type { ReportDocument } from './report-data.js'

/**
 * A document with its text and all its layers. The events are those of the output, which people reviewed and cite, not
 * those of the extraction that gave the other layers.
 */
export function withSource(events: readonly EventRecord[], text: string, layers: Extraction): ReportDocument {
  return { text, extraction: { ...layers, events: [...events] } }
}

/** A document whose source cannot be shown: its events alone, and why. */
export function withoutSource(
  events: readonly EventRecord[],
  document: ManifestDocument,
  note: string,
): ReportDocument {
  const { source, mediaType, sha256, published } = document
  return {
    text: null,
    note,
    extraction: {
      document: { id: source, source, mediaType, sha256, published },
      sentences: [],
      citations: [],
      dates: [],
      actors: [],
      events: [...events],
      issues: [],
    },
  }
}
