import type { EventRecord } from '../model/event.js'
import type { Passages } from './passages.js'

/** What surrounds an event: the document that it is told in. */
export interface Surroundings {
  /** Path of the source. */
  readonly path: string
  /** Whether the source is HTML: quotes are clean text then. */
  readonly isMarkup: boolean
  /** The decoded text of the source. */
  readonly text: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
  /** The events that the machine gives, in order. */
  readonly events: readonly EventRecord[]
  /** Sentences and markers, read when they are asked for. */
  readonly passages: () => Passages
}
