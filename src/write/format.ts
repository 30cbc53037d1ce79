import type { Extraction } from '../model/extraction.js'

/** One form in which an extraction is written. */
export interface Format {
  readonly name: string
  /** What is added to the source's path: `.events.jsonl`. */
  readonly extension: string
  /** The canonical bytes: the same extraction gives the same text. */
  write(extraction: Extraction): string
}
