import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { EventRecord } from '../model/event.js'
import type { Extraction } from '../model/extraction.js'
import type { ManifestDocument } from '../model/manifest.js'
import type { ReportDocument } from './report-data.js'

/**
 * A document with its text and all its layers. The events are those of the output, which people reviewed and cite, not
 * those of the extraction that gave the other layers.
 */
export function withSource(events: readonly EventRecord[], text: string, layers: Extraction): ReportDocument {
  const extraction = { ...layers, events: [...events] }
  return layers.document.mediaType.includes('html')
    ? { text, extraction, entities: entitiesOf(text) }
    : { text, extraction }
}

/** What the named character references of a text stand for: the page's script then needs no table of all of them. */
function entitiesOf(text: string): Record<string, string> {
  const names = new Set(Array.from(text.matchAll(/&([a-z]\w{1,31});/gi), ([, name]) => name!))
  const known = [...names].map((name) => [name, decodeNamedCharacterReference(name)] as const)
  return Object.fromEntries(known.filter((entry): entry is [string, string] => entry[1] !== false))
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
      lookalikes: [],
      dates: [],
      actors: [],
      events: [...events],
      issues: [],
    },
  }
}
