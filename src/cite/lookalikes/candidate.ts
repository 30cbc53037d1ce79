import type { LookalikeReason } from '../../model/lookalike.js'
import type { Span } from '../../model/span.js'

/** Something that looks like a marker, and why it would be none. */
export interface Candidate extends Span {
  readonly reason: LookalikeReason
}
