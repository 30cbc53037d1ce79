import type { CitationKind } from '../../model/citation.js'
import { shown } from '../../terminal/shown.js'
import { labelKey } from '../input/label-key.js'
import type { Rule } from '../rule.js'

/** What a list of references may resolve; a link, a record and a name say themselves what they cite. */
const LISTED: ReadonlySet<CitationKind> = new Set(['numeric', 'note', 'footnote'])

/** A label has no reference, though the source has a list of them. */
export const labelWithoutReference: Rule = {
  name: 'label-without-reference',
  severity: 'warning',
  summary: 'A label has no reference, though the source has a list of them',
  help:
    "The source ends in a list of references, or defines footnotes, but this marker's label is not among them. " +
    'The entry was deleted, or the marker renumbered alone. This is a fault of the source: mend it there. A ' +
    'source without any list is not looked at.',
  *reading({ citations, references }, { sourcePath }) {
    const known = new Set(references.map(({ label }) => label))
    const listed = new Set(references.map(({ label }) => label.startsWith('^')))
    for (const { kind, labels, marker, reference, start, end } of citations) {
      if (!LISTED.has(kind) || reference !== undefined || !listed.has(kind === 'footnote')) continue
      for (const label of labels) {
        if (known.has(labelKey(kind, label))) continue
        const message = `Unexpected label ${shown(label)} of ${shown(marker)}, expected one of the list of references`
        yield { message, file: { folder: 'source', path: sourcePath }, span: { start, end } }
      }
    }
  },
}
