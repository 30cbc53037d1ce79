import type { Rule } from '../rule.js'

/** A date stands where it cannot date its clause. */
export const dateOutsideClause: Rule = {
  name: 'date-outside-clause',
  severity: 'error',
  summary: 'A date stands where it cannot date its clause',
  help:
    'A date stands in the clause that it dates, or before it in the same sentence (`In 1961 he left and she ' +
    "stayed`). One behind the clause belongs to another; one in another sentence is the narrative's, and its " +
    "`anchor` has to say `carried`; the label of an entry stands before it (`rule` is `label`). The record's date was moved by hand, or its anchor was.",
  *record({ when, clause, provenance }) {
    if (when === null || when.anchor === 'carried') return
    // `3 May 1944. The bridge was lost.`: the label of an entry, or the day over one of a diary, is a sentence of its own.
    if (when.rule === 'label' && when.end <= provenance.start) return
    const message = `Unexpected date at ${when.start}–${when.end}, expected it in the clause at ${clause.start}–${clause.end} or before it in its sentence`
    if (when.start < provenance.start || when.end > provenance.end) yield { message, field: 'when', span: when }
  },
}
