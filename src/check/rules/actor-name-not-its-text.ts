import { shown } from '../../terminal/shown.js'
import { stripInvisible } from '../../text/without-invisible.js'
import type { Rule } from '../rule.js'

/** Signs of markup, of which the text of a mention may hold some and its name none. */
const marks = /[<>&*_[\]\\`~|]/

/** An actor has a name that its text does not say. */
export const actorNameNotItsText: Rule = {
  name: 'actor-name-not-its-text',
  severity: 'error',
  summary: 'An actor has a name that its text does not say',
  help:
    "An actor's `name` is its `text` with white space folded, markup and characters that nobody sees left out: the name that " +
    'the clause uses. Where the text holds marks of Markdown or HTML, or a citation marker, the two are not compared. ' +
    '`entity` joins the names of one actor, and only a mention with `resolved`, a pronoun or description, has a name that ' +
    'stands elsewhere. Where the two differ, one of them was edited alone. Extract again.',
  *document({ records }) {
    for (const { record, line } of records) {
      for (const field of ['actors', 'places'] as const) {
        for (const [index, mention] of record[field].entries()) {
          const name = stripInvisible(mention.text).replace(/\s+/g, ' ')
          if (mention.resolved !== undefined || mention.name === name || marks.test(name)) continue
          const message = `Unexpected name ${shown(mention.name)} of ${mention.entity}, expected ${shown(name)}`
          yield { message, line, field: `${field}[${index}].name`, span: mention }
        }
      }
    }
  },
}
