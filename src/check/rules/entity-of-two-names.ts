import type { Rule } from '../rule.js'
import { shown } from '../shown.js'

/** One entity has two names. */
export const entityOfTwoNames: Rule = {
  name: 'entity-of-two-names',
  severity: 'error',
  summary: 'One entity has two names',
  help:
    'All mentions of one actor in a document share `entity` and `name`. Where one entity has two names in the ' +
    'records of a document, one of them was edited alone, and a search for either finds half of the events. ' +
    'Extract again.',
  *document({ records }) {
    const names = new Map<string, string>()
    for (const { record, line } of records) {
      for (const field of ['actors', 'places'] as const) {
        for (const [index, mention] of record[field].entries()) {
          const name = names.get(mention.entity)
          if (name === undefined) names.set(mention.entity, mention.name)
          if (name === undefined || name === mention.name) continue
          const message = `Unexpected name ${shown(mention.name)} of ${mention.entity}, expected ${shown(name)} as before`
          yield { message, line, field: `${field}[${index}].name`, span: mention }
        }
      }
    }
  },
}
