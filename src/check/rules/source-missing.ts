import type { Rule } from '../rule.js'

/** A source that was extracted is gone. */
export const sourceMissing: Rule = {
  name: 'source-missing',
  severity: 'error',
  summary: 'A source that was extracted is gone',
  help:
    'The records of an output can be checked only beside their source. This one was deleted, renamed, or stands ' +
    'in another folder than `--source` says. Put it back, or extract again, which removes its output too.',
  *document({ sourcePath, sourceFault, listed }) {
    if (listed !== null && sourceFault?.code === 'missing') {
      yield { message: `Unexpected output, expected its source ${sourcePath} to be there` }
    }
  },
}
