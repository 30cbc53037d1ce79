import { alternationOf } from '../../english/alternation-of.js'
import { NUMBERED_NAMES, NUMBERED_THINGS, NUMBERED_THINGS_IN_SHORT } from '../../english/dates/numbered-things.js'
import { inEitherCase } from './in-either-case.js'

const NAMED = new RegExp(
  `(?:§{1,2} ?|\\b\\d{1,3} (?:[A-Z]\\.){2,5} ?|\\b${inEitherCase(NUMBERED_THINGS_IN_SHORT)}\\.|#|\\b(?:${inEitherCase(NUMBERED_THINGS)}|${alternationOf(NUMBERED_NAMES)}))[ -]?(?:\\d{1,5}[-–,] ?)?$`,
)

/** True where the text before a number says that it names something: `page `, `No. `, `Boeing `. */
export function isNamed(before: string): boolean {
  return NAMED.test(before)
}
