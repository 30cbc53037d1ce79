import type { Rule } from '../rule.js'

/** An output file is not the one that was written. */
export const outputChanged: Rule = {
  name: 'output-changed',
  severity: 'error',
  summary: 'An output file is not the one that was written',
  help:
    'The SHA-256 of the file is not the one in the manifest: the file was edited by hand, merged, reformatted, ' +
    'converted to other line endings, or cut off. Other findings about the same file often say where. Extract ' +
    'again; corrections belong into a review (`regesta review`), or into the source.',
  *output({ manifest, outputs }) {
    for (const { outputs: written } of manifest?.documents ?? []) {
      for (const { path, sha256 } of written) {
        const found = outputs.get(path)?.sha256
        if (found == null || found === sha256) continue
        const message = `Unexpected SHA-256 ${found.slice(0, 12)}…, expected ${sha256.slice(0, 12)}… as in the manifest`
        yield { message, file: { folder: 'output', path } }
      }
    }
  },
}
