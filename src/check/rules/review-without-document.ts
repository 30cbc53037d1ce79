import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** A review belongs to no document. */
export const reviewWithoutDocument: Rule = {
  name: 'review-without-document',
  severity: 'warning',
  summary: 'A review belongs to no document',
  help:
    'A file `<source>.review.jsonl` stands in the output folder, and the output has no document of that source: it was renamed, ' +
    'moved or deleted. What people decided is kept, and applies to nothing. Ids hold the path of the source: ' +
    '`regesta review NEW --carry-over OLD.review.jsonl` takes the decisions over to a renamed one. Then delete the file.',
  *output({ manifest, outputs, reviews }) {
    const known = new Set([...outputs.keys()].map((path) => path.replace(/\.events\.jsonl$/, '')))
    for (const { source } of [...(manifest?.documents ?? []), ...(manifest?.failures ?? [])]) known.add(source)
    for (const path of reviews) {
      const source = path.replace(/\.review\.jsonl$/, '')
      if (known.has(source)) continue
      const message = `Unexpected review, expected a document ${shown(source)}`
      yield { message, file: { folder: 'output', path } }
    }
  },
}
