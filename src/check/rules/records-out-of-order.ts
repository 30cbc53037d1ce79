import type { Rule } from '../rule.js'

/** Records do not stand in the order of their source. */
export const recordsOutOfOrder: Rule = {
  name: 'records-out-of-order',
  severity: 'error',
  summary: 'Records do not stand in the order of their source',
  help:
    'The records of a file follow the source: by sentence, and in a sentence by trigger. Only so are diffs small ' +
    'and outputs the same bytes. The lines were sorted, moved or merged by another tool. Extract again.',
  *document({ records }) {
    for (const [index, { record, line }] of records.entries()) {
      const before = records[index - 1]?.record
      if (before === undefined) continue
      const order =
        before.provenance.sentence - record.provenance.sentence || before.trigger.start - record.trigger.start
      if (order <= 0) continue
      const message = `Unexpected record of ${record.provenance.start} after that of ${before.provenance.start}, expected the order of the source`
      yield { message, line, field: 'provenance.start', span: record.trigger }
    }
  },
}
