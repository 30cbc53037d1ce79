import { alternationOf } from '../../english/alternation-of.js'
import { MONTHS, SHORT_MONTHS } from '../../english/dates/months.js'

const MONTH = `${alternationOf([...MONTHS, ...SHORT_MONTHS, ...MONTHS.map((name) => name.toUpperCase())])}\\.?`
const WEEKDAY =
  '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)'
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th|d)?'
const DAY = `(?:(?:the )?${ORDINAL}(?: of)? ${MONTH}(?:,? \\d{4})?|${MONTH} (?:the )?${ORDINAL}(?:,? \\d{4})?)`
const WITH_WEEKDAY = `(?:${WEEKDAY}[.,]? (?:the )?)?${DAY}(?:,? ?\\(?${WEEKDAY}\\)?)?`

const ENTRY = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2}, )?${WITH_WEEKDAY}(\\s?[.:,]?\\s?[—–]{1,2}-?\\s?|\\s?--?\\s|[.:]\\s+|[.,:]?$)`,
  'u',
)
const PLACED = new RegExp(
  `^(?:[\\p{Lu}\\d][\\p{L}\\d'’.&-]{0,24},? (?:(?:[\\p{Lu}\\d][\\p{L}\\d'’.&-]{0,24}|near|at|before|in|of|on|the|off|by),? ){0,8}|)(?:the )?(?:${WITH_WEEKDAY})[.,]?$`,
  'u',
)

/** The day that a line begins with as the head of a diary's entry, with its mark: `Monday, 3 May 1915. `, `May 3rd. — `; 0 where it does not. */
export function entryHeadOf(line: string): number {
  return ENTRY.exec(line.slice(0, 90))?.[0].length ?? 0
}

/** Whether a line is a day with no more than a place or an address before it: `Fort Holm, 3 May 1915`. */
export function isDayLine(line: string): boolean {
  return line.length <= 90 && PLACED.test(line.trim())
}
