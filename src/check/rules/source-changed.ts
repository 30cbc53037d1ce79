import { counted } from '../../terminal/counted.js'
import type { Rule } from '../rule.js'

/** A source has changed since it was extracted. */
export const sourceChanged: Rule = {
  name: 'source-changed',
  severity: 'error',
  summary: 'A source has changed since it was extracted',
  help:
    'The SHA-256 of the source is not the one that the manifest, or a record, was made from. Quotes and offsets ' +
    'may point anywhere, so nothing else about this document is checked. Extract it again and review what has ' +
    'changed with `regesta diff`. If nobody meant to change it, see whether a tool converted line endings or the ' +
    'encoding.',
  *document({ source, sourcePath, sourceSha256, listed, records }) {
    if (listed !== null && sourceSha256 !== null && source === null) {
      yield {
        message: `Unexpected SHA-256 ${short(sourceSha256)} of ${sourcePath}, expected ${short(listed.sha256)}: ${counted(records.length, 'record')} unchecked`,
      }
    }
  },
  *record({ provenance }, { source }) {
    if (source === null || provenance.sha256 === source.sha256) return
    const message = `Unexpected SHA-256 ${short(provenance.sha256)} of the source, expected ${short(source.sha256)}`
    yield { message, field: 'provenance.sha256' }
  },
}

function short(hash: string): string {
  return `${hash.slice(0, 12)}…`
}
