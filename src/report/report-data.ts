import type { EventRecord } from '../model/event.js'
import type { Extraction } from '../model/extraction.js'

/** One document as the page shows it. */
export interface ReportDocument {
  /** All layers of the document; where its text is not at hand, the events alone. */
  readonly extraction: Extraction
  /** The decoded source, or null where it could not be read or is not what was extracted. */
  readonly text: string | null
  /** The named character references of a page of HTML, with what they stand for. */
  readonly entities?: Readonly<Record<string, string>>
  /** What people decided, where somebody has. */
  readonly review?: ReportReview
  /** Why there is no text, for the reader of the page. */
  readonly note?: string
}

/** What people decided on a document. */
export interface ReportReview {
  /** The lines of the review: what the page adds to. */
  readonly text: string
  /** What the machine says of the events that people rejected or changed, where the source is at hand. */
  readonly machine: readonly EventRecord[]
}

/** A place as the map shows it. */
export interface ReportSpot {
  /** What a filter by it holds. */
  readonly key: string
  /** As the documents call it. */
  readonly name: string
  readonly kind: 'town' | 'site' | 'region' | 'state' | null
  /** Longitude and latitude in degrees; null where it is unknown which place is meant, or where it lies. */
  readonly at: readonly [number, number] | null
  /** Whether no other place is known that the name can mean. */
  readonly sure: boolean
  /** Which place it is, and how sure that is, in words. */
  readonly words: string
  /** The events that are there, by their numbers in all documents, one behind another, from 0. */
  readonly events: readonly number[]
}

/** What the map is made from. */
export interface ReportMap {
  /** The outline of all land: an SVG path in tenths of a degree, north up. */
  readonly land: string
  /** Where outline and coordinates come from. */
  readonly credit: string
  readonly spots: readonly ReportSpot[]
}

/** What the page is made from, and what its script reads. */
export interface ReportData {
  readonly title: string
  readonly documents: readonly ReportDocument[]
  /** Absent where no place is known well enough to be drawn. */
  readonly map?: ReportMap
}
