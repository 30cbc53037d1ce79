import type { Reporter } from '../reporter.js'

/** The whole report as one JSON object; saved in a file it is a baseline (`--baseline`). */
export const json: Reporter = {
  name: 'json',
  write: ({ counts, documents, records, known, gone, findings }) =>
    `${JSON.stringify({ schema: 'regesta/report@1', counts, documents, records, known, gone, findings }, null, 2)}\n`,
}
