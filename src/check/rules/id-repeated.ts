import type { Rule } from '../rule.js'

/** Two records have one id. */
export const idRepeated: Rule = {
  name: 'id-repeated',
  severity: 'error',
  summary: 'Two records have one id',
  help:
    'An id names one event. Two records of one id are a line that was copied or merged twice, or two outputs in ' +
    'one folder. Whoever links to the id cannot tell which is meant. Remove the copy by extracting again.',
  *output({ ids }) {
    for (const [id, places] of ids) {
      for (const { path, line } of places.slice(1)) {
        const first = places[0]!
        const message = `Unexpected id ${id} again, expected it only in ${first.path}:${first.line}`
        yield { message, file: { folder: 'output', path }, line, field: 'id' }
      }
    }
  },
}
