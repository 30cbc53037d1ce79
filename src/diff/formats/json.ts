import type { DiffFormat } from '../diff-format.js'
import { changeCountsOf } from '../words.js'

/** The changes as one JSON object, with whole records before and after; numbers alone with `--stat`. */
export const json: DiffFormat = {
  name: 'json',
  write({ counts, same, reviewed, documents }, { before, after, stat }) {
    const head = { schema: 'regesta/diff@1', before, after, counts, same, reviewed }
    const short = () =>
      documents.map((document) => ({
        source: document.source,
        causes: document.causes,
        counts: Object.fromEntries(changeCountsOf(document)),
        same: document.same,
      }))
    return `${JSON.stringify({ ...head, documents: stat ? short() : documents }, null, 2)}\n`
  },
}
