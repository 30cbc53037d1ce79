import { alternationOf } from '../../english/alternation-of.js'
import { MONTHS, SHORT_MONTHS } from '../../english/dates/months.js'
import { WEEKDAYS } from '../../english/dates/weekdays.js'
import { HEADS_OF_NAMES } from '../../english/names/heads-of-names.js'

const DETERMINER = /(?:^|[^\p{L}])(?:the|an?|this|that|its|his|her|their|our|old|new|so-called|\p{L}{1,20}['’]s?) $/iu
/** Behind one of these a day is a date though a name follows: `On April 8 |Union cavalry`. */
const DATING = /\b(?:on|in|by|since|until|till|from|to|before|after|during) $/i
const CAPITAL = /^ (\p{Lu}\p{Ll}+)/u
/** Capitals that go on with the date. */
const CALENDAR = new RegExp(`^ ${alternationOf([...MONTHS, ...SHORT_MONTHS, ...WEEKDAYS])}\\b`)

/**
 * True where a season, day or month is the beginning of a name: before the head of one (`December 20 |Group`), or
 * between a determiner and any capital (`the Monday |Circle`). Never in `On Monday |Klein left`.
 */
export function isInName(before: string, after: string): boolean {
  const next = CAPITAL.exec(after)?.[1]
  if (next === undefined || CALENDAR.test(after)) return false
  return DETERMINER.test(before) || (HEADS_OF_NAMES.has(next) && !DATING.test(before))
}
