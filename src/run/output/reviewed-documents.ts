import type { EventRecord } from '../../model/event.js'
import type { Manifest, ManifestDocument } from '../../model/manifest.js'
import type { ReviewedDocument } from '../../review/agreement-of.js'
import { latestOf, type PlacedDecision } from '../../review/decision.js'
import { seenOf } from '../../review/seen-of.js'
import { readOutput } from './read-output.js'
import { type ReviewFile, readReview } from './review-file.js'

/** A document of an output with what people decided on it, applied or not. */
export interface DocumentUnderReview extends ReviewedDocument {
  readonly document: ManifestDocument
  readonly review: ReviewFile | undefined
  /** Whether the records were made with another review than the one that is there. */
  readonly isStale: boolean
}

/** An output with what people decided. */
export interface OutputUnderReview {
  readonly manifest: Manifest
  readonly documents: readonly DocumentUnderReview[]
}

/**
 * Reads an output and the reviews beside it.
 * @throws {OutputError} where a file is missing or is not what its schema says. @throws {DocumentError} for a review.
 */
export async function readUnderReview(folder: string): Promise<OutputUnderReview> {
  const { manifest, documents } = await readOutput(folder)
  const read: DocumentUnderReview[] = []
  for (const { document, events } of documents) {
    const review = await readReview(folder, document.source)
    const rejected = document.review?.rejected ?? 0
    const isStale = review?.sha256 !== document.review?.sha256
    read.push({ document, events, review, decisions: review?.decisions ?? [], rejected, isStale })
  }
  return { manifest, documents: read }
}

/** The events on which nobody has decided, or on which somebody decided when the machine said something else. */
export function openEvents(events: readonly EventRecord[], decisions: readonly PlacedDecision[]): EventRecord[] {
  const { byEvent } = latestOf(decisions)
  return events.filter((event) => {
    if (event.review !== undefined) return false
    const decision = byEvent.get(event.id)?.decision
    return decision === undefined || (decision.seen !== undefined && decision.seen !== seenOf(event))
  })
}
