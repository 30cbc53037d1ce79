import type { Rule } from '../rule.js'

/** A name points out of the two folders. */
export const pathOutside: Rule = {
  name: 'path-outside',
  severity: 'error',
  summary: 'A name points out of the two folders',
  help:
    'Every output and every source is named by a path below the folder that is checked. An absolute path, one ' +
    'with `..`, or a symbolic link that leads out is never opened: an output from elsewhere could otherwise make ' +
    'a CI server read, and print, files that are none of its business. Look at who wrote the output before you ' +
    'use it.',
  *output({ outputs, sources }) {
    for (const { path, fault } of outputs.values()) {
      if (fault?.code === 'outside')
        yield { message: fault.message, file: { folder: 'output', path: 'manifest.json' }, field: path }
    }
    for (const { path, fault } of sources.values()) {
      if (fault?.code === 'outside')
        yield { message: fault.message, file: { folder: 'output', path: 'manifest.json' }, field: path }
    }
  },
}
