import type { Span } from '../model/span.js'

/**
 * Why a decision could not be applied, or is doubtful: its event is `gone`; a `date` is no EDTF; a `span` is not in the
 * source; a `field` is not what a record can hold; the machine says something else by now (`outdated`).
 */
export type ReviewFaultCode = 'gone' | 'date' | 'span' | 'field' | 'outdated'

/** One fault of a decision. */
export interface ReviewFault {
  readonly code: ReviewFaultCode
  /** Line of the review, from 1. */
  readonly line: number
  /** One sentence: what stands there, and what was expected. */
  readonly message: string
  /** Field of the decision: `fields.when.edtf`. */
  readonly field?: string
  /** The stretch of the source that it is about. */
  readonly span?: Span
}

/** A fault that is found before anybody knows the line. */
export type FieldFault = Omit<ReviewFault, 'line'>

/** Stops the change of a record: it is applied whole or not at all. */
export class UnfitError extends Error {
  constructor(readonly fault: FieldFault) {
    super(fault.message)
  }
}
