import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** A citation belongs to another sentence, or in another way. */
export const citationMisattached: Rule = {
  name: 'citation-misattached',
  severity: 'error',
  summary: 'A citation belongs to another sentence, or in another way',
  help:
    'The source is read anew, and each marker is given to its sentence by the rules of attachment. A record whose ' +
    'citation belongs to another sentence, or has another scope, rule or status, cites what does not support it. ' +
    'It was moved by hand, or the output was written with another `--leading-marker`. Extract again.',
  *reading({ citations }, { records }) {
    const known = new Map(citations.map((citation) => [citation.start, citation]))
    for (const { line, record } of records) {
      // What a person says is cited, is.
      if (record.review === 'changed' || record.review === 'added') continue
      for (const [index, citation] of record.citations.entries()) {
        const expected = known.get(citation.start)
        if (expected === undefined) continue
        const field = `citations[${index}]`
        for (const key of ['scope', 'rule', 'status'] as const) {
          if (citation[key] === expected[key]) continue
          yield {
            message: `Unexpected ${key} ${citation[key]}, expected ${expected[key]}`,
            line,
            field: `${field}.${key}`,
            span: citation,
          }
        }
        const home = record.provenance.sentence
        if (expected.sentence === home || (expected.placement === 'leading' && expected.sentence === home - 1)) continue
        const message = `Unexpected citation ${shown(citation.marker)} of sentence ${expected.sentence}, expected one of sentence ${home}`
        yield { message, line, field, span: citation }
      }
    }
  },
}
