import { alternationOf } from '../../english/alternation-of.js'
import { COUNTED_THINGS, GLUED_UNITS, NO_ADJECTIVES } from '../../english/dates/counted-things.js'

const MEASURED = new RegExp(
  `^(?:[ -](?:(?!(?:${alternationOf(NO_ADJECTIVES)}|\\d+)\\b)\\w+[ -])?${alternationOf(COUNTED_THINGS)}\\b| ?${alternationOf(GLUED_UNITS)}\\b)`,
)

/** True where the text behind a number says that it counts or measures: ` men`, ` kilometres`, ` per cent`. */
export function isCount(after: string): boolean {
  return MEASURED.test(after) && !/^,? (?:and|in|the|to|by|on|at|when|with|as|after|before|a|an) /.test(after)
}
