import type { Rule } from '../rule.js'

/** A source cannot be read. */
export const sourceUnreadable: Rule = {
  name: 'source-unreadable',
  severity: 'error',
  summary: 'A source cannot be read',
  help:
    'The file is there, but it could not be opened, or its bytes are not text of the encoding that the manifest ' +
    'names. Check its permissions and its encoding; if it was extracted with `--encoding`, extract it again with ' +
    'the right one.',
  *document({ sourcePath, sourceFault }) {
    if (sourceFault?.code === 'unreadable') yield { message: `${sourcePath}: ${sourceFault.message}` }
  },
}
