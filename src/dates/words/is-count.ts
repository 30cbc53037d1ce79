import { alternationOf } from '../../english/alternation-of.js'
import { COUNTED_THINGS, GLUED_UNITS, NO_ADJECTIVES } from '../../english/dates/counted-things.js'

const MEASURED = new RegExp(
  `^(?:[ -](?:(?!(?:${alternationOf(NO_ADJECTIVES)}|\\d+)\\b)\\w+[ -])?${alternationOf(COUNTED_THINGS)}\\b| ?${alternationOf(GLUED_UNITS)}\\b)`,
)

/** Units that are written in one way alone: `a 1257 Ah battery`. */
const UNIT = /^[ -](?:m?Ah|[kMGT]?Wh?|[kMG]?Hz|[km]?V|[kM]?Pa|rpm|kN|dB|[KMGT]i?B)\b/

/** True where the text behind a number says that it counts or measures: ` men`, ` kilometres`, ` per cent`. */
export function isCount(after: string): boolean {
  if (UNIT.test(after)) return true
  return MEASURED.test(after) && !/^,? (?:and|in|the|to|by|on|at|when|with|as|after|before|a|an) /.test(after)
}
