import type { ListedActor } from '../../model/listed-actor.js'
import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** A record does not follow the user's list of actors. */
export const actorOffList: Rule = {
  name: 'actor-off-list',
  severity: 'error',
  summary: 'A record does not follow the list of actors',
  help:
    "The batch was made with a list of the user's own actors (`--actors actors.csv`), which the manifest holds. Where a record names one of " +
    'them, by its name or another name of the list, `type` and `id` are those of the list. Where they are not, the record was edited, or written by an ' +
    'extraction without the list. Extract again.',
  *document({ records, actors }) {
    const listed = byName(actors)
    if (listed.size === 0) return
    for (const { record, line } of records) {
      for (const field of ['actors', 'places'] as const) {
        for (const [index, mention] of record[field].entries()) {
          const actor = listed.get(mention.name)
          if (actor === undefined) continue
          const at = { line, span: mention }
          if (mention.type !== actor.type) {
            const message = `Unexpected type ${shown(mention.type)} of ${shown(mention.name)}, expected ${actor.type} as in the list of actors`
            yield { ...at, message, field: `${field}[${index}].type` }
          }
          if (mention.id !== actor.id) {
            const message = `Unexpected id ${shown(mention.id ?? 'none')} of ${shown(mention.name)}, expected ${shown(actor.id ?? 'none')} as in the list of actors`
            yield { ...at, message, field: `${field}[${index}].id` }
          }
        }
      }
    }
  },
}

function byName(actors: readonly ListedActor[]): Map<string, ListedActor> {
  return new Map(actors.flatMap((actor) => [actor.name, ...actor.also].map((name) => [name, actor] as const)))
}
