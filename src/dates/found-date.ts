import type { Span } from '../model/span.js'
import type { Reading } from './reading.js'

/** A mention in a sentence before it is resolved; its offsets are those of the sentence's clean text. */
export interface FoundDate extends Span {
  readonly rule: string
  readonly reading: Reading
  readonly priority: number
  /** Identity of the match that it came from: mentions of one match stand or fall together. */
  readonly match: Span
}
