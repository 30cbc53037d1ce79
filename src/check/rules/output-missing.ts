import type { Rule } from '../rule.js'

/** A source has no output. */
export const outputMissing: Rule = {
  name: 'output-missing',
  severity: 'error',
  summary: 'A source has no output',
  help:
    "Each source of the folder is in the manifest, as a document or as a failure, and each document's files stand " +
    'in the output folder. A source that was added and not yet extracted, or an output that was not committed, ' +
    'breaks this. Extract, and commit what it writes.',
  *output({ manifest, outputs, sources, present }) {
    for (const { path, fault } of outputs.values()) {
      if (fault?.code === 'missing')
        yield {
          message: 'Unexpected gap, expected this file, which the manifest lists',
          file: { folder: 'output', path },
        }
      if (fault?.code === 'unreadable') yield { message: fault.message, file: { folder: 'output', path } }
    }
    const known = new Set(manifest?.documents.map(({ source }) => source))
    for (const { source } of manifest?.failures ?? []) known.add(source)
    for (const { path } of sources.values()) {
      if (!present.has(path) || (manifest === null ? outputs.has(`${path}.events.jsonl`) : known.has(path))) continue
      yield {
        message: 'Unexpected source without output, expected it to be extracted',
        file: { folder: 'source', path },
      }
    }
  },
}
