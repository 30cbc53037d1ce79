import type { Rule } from '../rule.js'

/** An output file belongs to no source. */
export const outputWithoutSource: Rule = {
  name: 'output-without-source',
  severity: 'error',
  summary: 'An output file belongs to no source',
  help:
    'A file of records stands in the output folder, but the manifest does not list it, or there is no source of ' +
    'its name. It is left over from a source that was deleted or renamed, or it was copied there. Delete it, or ' +
    'extract again, which removes what is no longer made.',
  *output({ manifest, outputs, present }) {
    const listed = new Set(manifest?.documents.flatMap((document) => document.outputs.map(({ path }) => path)))
    for (const { path } of outputs.values()) {
      const source = path.replace(/\.events\.jsonl$/, '')
      const file = { folder: 'output', path } as const
      if (manifest !== null && !listed.has(path)) {
        yield { message: 'Unexpected output file, expected the manifest to list it', file }
      } else if (manifest === null && !present.has(source)) {
        yield { message: `Unexpected output file, expected a source ${source}`, file }
      }
    }
  },
}
