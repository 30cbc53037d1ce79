import type { EventRecord } from '../../../model/event.js'
import type { Decision } from '../../../model/review.js'
import { latestOf, type PlacedDecision } from '../../../review/decision.js'
import { seenOf } from '../../../review/seen-of.js'
import type { ReportDocument } from '../../report-data.js'

/** What people decided on an event. */
export const MARKS = ['open', 'accepted', 'changed', 'added', 'rejected'] as const
export type Mark = (typeof MARKS)[number]

/** The mark that a decision makes. */
export const markOfDecision: Readonly<Record<Decision['decision'], Mark>> = {
  accept: 'accepted',
  change: 'changed',
  add: 'added',
  reject: 'rejected',
}

/** The decisions of a document, which the command has read through its schema. */
export function decisionsOf({ review }: ReportDocument): PlacedDecision[] {
  const lines = (review?.text ?? '').replace(/^\ufeff/, '').split('\n')
  return lines.flatMap((line, at) => {
    return line.trim() === '' ? [] : [{ line: at + 1, decision: JSON.parse(line) as Decision }]
  })
}

/** Tells what was decided on the events of a document: as the output says, or by what was decided since. */
export function marksOf(document: ReportDocument): (event: EventRecord) => Mark {
  const { byEvent } = latestOf(decisionsOf(document))
  return (event) => {
    if (event.review !== undefined) return event.review
    const decision = byEvent.get(event.id)?.decision
    if (decision === undefined) return 'open'
    const isOutdated = decision.seen !== undefined && decision.seen !== seenOf(event)
    return isOutdated && decision.decision !== 'reject' ? 'open' : markOfDecision[decision.decision]
  }
}
