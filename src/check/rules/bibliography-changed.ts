import type { Rule } from '../rule.js'

/** A bibliography has changed since a document was extracted with it. */
export const bibliographyChanged: Rule = {
  name: 'bibliography-changed',
  severity: 'error',
  summary: 'A bibliography has changed since it was extracted with',
  help:
    'The front matter of a document names a bibliography, whose works the records cite. Its SHA-256 is not the one that ' +
    'the manifest has, it is missing, or it is there now and was not. The references of the records may be others ' +
    'today. Extract the document again and review what has changed with `regesta diff`.',
  *document({ source, listed, sourcePath }) {
    if (source === null || listed === null) return
    const stated = new Map(listed.bibliography?.map(({ path, sha256 }) => [path, sha256]))
    const present = new Map(source.bibliography?.files.map(({ path, sha256 }) => [path, sha256]))
    for (const path of new Set([...stated.keys(), ...present.keys()])) {
      const [is, says] = [present.get(path) ?? null, stated.get(path) ?? null]
      if (is === says) continue
      const message = `Unexpected ${described(is)} of ${path}, which ${sourcePath} cites from, expected ${described(says)}`
      yield { message, field: 'bibliography' }
    }
  },
}

const described = (hash: string | null) => (hash === null ? 'absence' : `SHA-256 ${hash.slice(0, 12)}…`)
