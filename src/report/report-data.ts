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

/** What the page is made from, and what its script reads. */
export interface ReportData {
  readonly title: string
  readonly documents: readonly ReportDocument[]
}
