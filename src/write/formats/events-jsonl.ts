import type { Format } from '../format.js'

/** One event record a line, in the order of the source. */
export const eventsJsonl: Format = {
  name: 'events-jsonl',
  extension: '.events.jsonl',
  write: (event) => `${JSON.stringify(event)}\n`,
}
