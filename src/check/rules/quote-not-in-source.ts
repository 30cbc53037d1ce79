import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** A quote is not what its source says. */
export const quoteNotInSource: Rule = {
  name: 'quote-not-in-source',
  severity: 'error',
  summary: 'A quote is not what its source says',
  help:
    "A record's `quote` is the stretch of the source between `provenance.start` and `provenance.end`, character " +
    'by character. A quote that differs was edited, or its offsets were. This is what makes a record worth ' +
    'citing, so there is no tolerance for white space or quotation marks. Of a source with markup, or where a sentence goes on ' +
    'over a page, `provenance.raw` is that stretch and `quote` its clean text. Extract again.',
  *recordInSource({ quote, provenance }, text) {
    const claimed = provenance.raw ?? quote
    const found = text.slice(provenance.start, provenance.end)
    if (found === claimed) return
    const at = differsAt(claimed, found)
    const message = `Unexpected ${shown(claimed.slice(at))} at character ${at} of the quote, expected ${shown(found.slice(at))} as in the source`
    yield { message, field: provenance.raw === undefined ? 'quote' : 'provenance.raw', span: provenance }
  },
  *reading({ sentences }, { records }) {
    const texts = new Map(sentences.map(({ start, text }) => [start, text]))
    for (const { line, record } of records) {
      const { quote, provenance } = record
      const clean = texts.get(provenance.start)
      if (provenance.raw === undefined || clean === undefined || clean === quote) continue
      const at = differsAt(quote, clean)
      const message = `Unexpected ${shown(quote.slice(at))} at character ${at} of the quote, expected ${shown(clean.slice(at))} as the source reads without markup`
      yield { message, line, field: 'quote', span: provenance }
    }
  },
}

/** Index of the first code unit in which two texts differ. */
function differsAt(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
