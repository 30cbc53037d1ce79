import type { Rule } from '../rule.js'

/** A line, column or page is not that of its offset. */
export const positionWrong: Rule = {
  name: 'position-wrong',
  severity: 'error',
  summary: 'A line, column or page is not that of its offset',
  help:
    '`provenance.line` and `provenance.column` say where `provenance.start` stands, both counted from one, the ' +
    'column in UTF-16 code units; a line ends at LF, CRLF or a lone CR. `provenance.page` is the page, where the ' +
    'source marks its pages. Editors and reviewers go by them. Extract again.',
  *recordInSource({ provenance }, text, { locate }) {
    if (provenance.start > text.length) return
    const { line, column, page } = locate(provenance.start)
    if (provenance.line !== line || provenance.column !== column) {
      const message = `Unexpected place ${provenance.line}:${provenance.column}, expected ${line}:${column}`
      yield { message, field: 'provenance.line', span: provenance }
    }
    if (provenance.page !== page) {
      const message = `Unexpected page ${provenance.page ?? 'missing'}, expected ${page ?? 'none'}`
      yield { message, field: 'provenance.page', span: provenance }
    }
  },
}
