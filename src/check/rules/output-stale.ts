import type { EventRecord } from '../../model/event.js'
import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** A fresh extraction gives other records. */
export const outputStale: Rule = {
  name: 'output-stale',
  severity: 'error',
  summary: 'A fresh extraction gives other records',
  help:
    'The source is extracted anew with the options of the manifest, and the records are compared. They differ ' +
    'where the output was edited, or where it was written by another version of Regesta. To keep checks fast, a ' +
    'document is extracted only where the manifest does not vouch for it (this version, this source, these bytes ' +
    'of output); `--fresh` extracts every one. Extract again and review the change with `regesta diff`.',
  *extraction({ events }, { records }) {
    const fresh = new Map(events.map((event) => [event.id, event]))
    for (const { line, record } of records) {
      const event = fresh.get(record.id)
      fresh.delete(record.id)
      if (event === undefined) {
        yield {
          message: 'Unexpected record, expected none: a fresh extraction does not give it',
          line,
          span: record.trigger,
        }
        continue
      }
      for (const field of differences(record, event)) {
        yield {
          message: `Unexpected value of ${field}, expected that of a fresh extraction`,
          line,
          field,
          span: record.trigger,
        }
      }
    }
    for (const event of fresh.values()) {
      const message = `Unexpected gap, expected a record of ${shown(event.trigger.text)} (${event.id})`
      yield { message, span: event.trigger }
    }
  },
}

/** The fields in which two records differ. */
function differences(a: EventRecord, b: EventRecord): string[] {
  return (Object.keys(b) as (keyof EventRecord)[]).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
}
