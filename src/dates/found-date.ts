import type { Span } from '../model/span.js'
import type { Reading } from './reading.js'

/** A mention in a sentence before it is resolved; its offsets are those of the sentence's clean text. */
export interface FoundDate extends Span {
  readonly rule: string
  readonly reading: Reading
  readonly priority: number
  /** True where its match holds another mention before it: the second date of a range. */
  readonly closing: boolean
  /** Identity of the match that it came from: mentions of one match stand or fall together. */
  readonly match: Span
}
