import type { EventRecord } from '../model/event.js'
import type { Fields } from '../model/review.js'
import { latestOf, type PlacedDecision } from './decision.js'

/** Fields of which a person may say something else, in the order of a record. */
export const reviewedFields = [
  'kind',
  'clause',
  'negated',
  'modality',
  'reporter',
  'when',
  'arguments',
  'actors',
  'places',
  'citations',
] as const satisfies readonly (keyof Fields)[]

/** A document of an output with what was decided on it. */
export interface ReviewedDocument {
  /** The records of the output, with the review applied. */
  readonly events: readonly EventRecord[]
  readonly decisions: readonly PlacedDecision[]
  /** Of the decisions, how many reject an event that is still there: the manifest says so. */
  readonly rejected: number
}

/** How far people and machine agree on the documents that people have looked at. */
export interface Agreement {
  /** Records on which nobody has decided. */
  readonly open: number
  readonly accepted: number
  readonly changed: number
  readonly rejected: number
  readonly added: number
  /** Of the machine's events that were decided on, the part that was accepted as it was; null where there is none. */
  readonly right: number | null
  /** Of the machine's events that were decided on, the part that is an event at all. */
  readonly real: number | null
  /** Of the events that people hold for such, the part that the machine found. */
  readonly found: number | null
  /** How often each field was changed, and the part of the events that were kept in which it was right. */
  readonly fields: readonly { readonly field: string; readonly changed: number; readonly right: number | null }[]
}

/**
 * The figures of agreement of an output: the user's own measure of how right the tool is on their texts. They say something
 * of the documents alone whose events were all looked at: who decides only where something is wrong makes them worse.
 */
export function agreementOf(documents: Iterable<ReviewedDocument>): Agreement {
  const counts = { open: 0, accepted: 0, changed: 0, added: 0, rejected: 0 }
  const byField = new Map<string, number>(reviewedFields.map((field) => [field, 0]))
  for (const { events, decisions, rejected } of documents) {
    counts.rejected += rejected
    const { byEvent, added } = latestOf(decisions)
    const addedAt = new Map(added.map(({ decision }) => [decision.trigger.start, decision.fields]))
    for (const { id, review, trigger } of events) {
      counts[review ?? 'open']++
      if (review !== 'changed') continue
      const decision = byEvent.get(id)?.decision
      const fields = decision?.decision === 'change' ? decision.fields : addedAt.get(trigger.start)
      for (const field of Object.keys(fields ?? {})) byField.set(field, (byField.get(field) ?? 0) + 1)
    }
  }
  const { accepted, changed, added, rejected } = counts
  const kept = accepted + changed
  return {
    ...counts,
    right: share(accepted, kept + rejected),
    real: share(kept, kept + rejected),
    found: share(kept, kept + added),
    fields: [...byField].map(([field, number]) => ({ field, changed: number, right: share(kept - number, kept) })),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
