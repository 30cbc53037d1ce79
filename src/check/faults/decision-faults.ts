import type { Applied } from '../../review/apply-review.js'
import type { ReviewFaultCode } from '../../review/review-fault.js'
import type { CheckedDocument } from '../input/checked-document.js'
import type { Fault } from '../rule.js'

/** The faults of one kind that people's decisions have, each at its line of the review. */
export function* decisionFaults(
  code: ReviewFaultCode,
  { faults }: Applied,
  { review }: CheckedDocument,
): Iterable<Fault> {
  for (const { code: found, line, field, message, span } of faults) {
    if (found === code && review !== null)
      yield { message, file: { folder: 'output', path: review.path }, line, field, span }
  }
}
