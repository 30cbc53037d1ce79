import { shown } from '../../terminal/shown.js'
import { labelKey } from '../input/label-key.js'
import type { Rule } from '../rule.js'

/** A reference is never cited. */
export const referenceNeverCited: Rule = {
  name: 'reference-never-cited',
  severity: 'warning',
  summary: 'A reference is never cited',
  help:
    "The source's list of references has an entry that no marker of the text leads to. Its marker was deleted, or " +
    'belongs to text that is not there. This is a fault of the source, or a sign that text is missing: mend it ' +
    'there.',
  *reading({ citations, references }, { sourcePath }) {
    const cited = new Set(citations.flatMap(({ kind, labels }) => labels.map((label) => labelKey(kind, label))))
    for (const { label, start, end } of references) {
      if (cited.has(label)) continue
      const message = `Unexpected reference ${shown(label)} that nothing cites, expected a marker for it`
      yield { message, file: { folder: 'source', path: sourcePath }, span: { start, end } }
    }
  },
}
