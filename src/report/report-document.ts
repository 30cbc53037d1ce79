import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { EventRecord } from '../model/event.js'
import type { Extraction } from '../model/extraction.js'
import type { ManifestDocument } from '../model/manifest.js'
import { latestOf, type PlacedDecision } from '../review/decision.js'
import type { ReportDocument, ReportReview } from './report-data.js'

/**
 * A document with its text and all its layers. The events are those of the output, which people reviewed and cite, not
 * those of the extraction that gave the other layers.
 */
export function withSource(
  events: readonly EventRecord[],
  text: string,
  layers: Extraction,
  review?: DecidedText,
): ReportDocument {
  const extraction = { ...layers, events: [...events] }
  const reviewed = review && { review: reviewOf(review, layers.events, events) }
  return layers.document.mediaType.includes('html')
    ? { text, extraction, entities: entitiesOf(text), ...reviewed }
    : { text, extraction, ...reviewed }
}

/** A review as it was read. */
interface DecidedText {
  readonly text: string
  readonly decisions: readonly PlacedDecision[]
}

/** What people decided, with what the machine says of the events that are not, or not so, in the output. */
function reviewOf(
  { text, decisions }: DecidedText,
  machine: readonly EventRecord[],
  events: readonly EventRecord[],
): ReportReview {
  const { byEvent } = latestOf(decisions)
  const shown = new Map(events.map((event) => [event.id, event]))
  const isOther = ({ id }: EventRecord) => {
    const event = shown.get(id)
    return event === undefined ? byEvent.get(id)?.decision.decision === 'reject' : event.review === 'changed'
  }
  return { text, machine: machine.filter(isOther) }
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
  review?: DecidedText,
): ReportDocument {
  const { source, mediaType, sha256, published } = document
  return {
    text: null,
    note,
    ...(review && { review: { text: review.text, machine: [] } }),
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
