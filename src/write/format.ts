import type { EventRecord } from '../model/event.js'

/** One form in which the events of a document are written, record by record. */
export interface Format {
  readonly name: string
  /** What is added to the source's path: `.events.jsonl`. */
  readonly extension: string
  /** What stands in the file for a record: the same record gives the same text. */
  write(event: EventRecord): string
}
