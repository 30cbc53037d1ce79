import { dayNumber } from '../../calendar/day-number.js'
import type { DatePattern, PatternReading } from '../date-pattern.js'
import type { Fields } from '../reading.js'
import { month } from '../words/month.js'

const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
const YEAR = '(?<year>1[5-9]\\d\\d)(?:/(?<dual>\\d{1,2}))?\\b'
/** `O.S.`, `Old Style`, `N.S.`, `New Style`, with or without a comma before it. */
const STYLE = '(?:,? ?(?:O\\.? ?S\\.?|N\\.? ?S\\.?|[Oo]ld [Ss]tyle|[Nn]ew [Ss]tyle))'
const day = (n: number) =>
  `(?:(?<a${n}>${DAY})(?:st|nd|rd|th)? (?<m${n}>${month.source})|(?<n${n}>${month.source}) (?<b${n}>${DAY})(?:st|nd|rd|th)?)`

/** Days between the calendars: 10 from 1582, 11 from March 1700, 12 from March 1800, 13 from March 1900. */
const DIFFERENCES = [10, 11, 12, 13]

/**
 * A day by both calendars, Old and New Style: `4/14 May 1686`, `28 May/7 June 1699`, `25 October (7 November) 1917`, `7 November
 * [O.S. 25 October] 1917`. It is the day of the New Style, which is ten to thirteen days later; any other pair is a range.
 */
export const doubleDate: DatePattern = {
  name: 'double-date',
  gate: month.gate,
  expression: new RegExp(
    `(?:(?<d1>${DAY})(?: (?<s1>${month.source}))? ?/ ?(?<d2>${DAY}) (?<s2>${month.source}),? ${YEAR}|${day(1)}(?:,? (?<inner>1[5-9]\\d\\d))? [[(](?<before>${STYLE.replace(',? ?', '')} )?${day(2)}(?<behind>${STYLE})?[\\])](?:,? (?<outer>1[5-9]\\d\\d)\\b)?)`,
    'd',
  ),
  priority: 4,
  read({ groups, before }) {
    if (/[\d.,/-]$/.test(before)) return null
    return groups.d1 === undefined ? readBracketed(groups) : readSlashed(groups)
  },
}

type Groups = Readonly<Record<string, string | undefined>>

function readSlashed({ d1, s1, d2, s2, year, dual }: Groups): PatternReading | null {
  const second = { month: month.numberOf(s2!), day: Number(d2) }
  const first = { month: month.numberOf(s1 ?? s2!), day: Number(d1) }
  const own = dual === undefined ? Number(year) : Number(year) + 1
  if (dual !== undefined && !String(own).endsWith(dual)) return null
  return isPair(first, second, own) ? dated(second, own) : null
}

function readBracketed(groups: Groups): PatternReading | null {
  const year = groups.inner ?? groups.outer
  if (year === undefined) return null
  const dayOf = (n: number) => ({
    month: month.numberOf(groups[`m${n}`] ?? groups[`n${n}`]!),
    day: Number(groups[`a${n}`] ?? groups[`b${n}`]),
  })
  const [first, second] = [dayOf(1), dayOf(2)]
  const style = groups.before ?? groups.behind
  if (style !== undefined) return dated(/o/i.test(style.replace(/style/i, '')) ? first : second, Number(year))
  if (isPair(first, second, Number(year))) return dated(second, Number(year))
  return isPair(second, first, Number(year)) ? dated(first, Number(year)) : null
}

interface Day {
  readonly month: number
  readonly day: number
}

/** Whether the second is the day of the New Style that the first is in the Old. */
function isPair(first: Day, second: Day, year: number): boolean {
  const turned = first.month === 12 && second.month === 1 ? year - 1 : year
  return DIFFERENCES.includes(dayNumber({ year, ...second }) - dayNumber({ year: turned, ...first }))
}

function dated(day: Day, year: number): { type: 'DATE'; fields: Fields } {
  return { type: 'DATE', fields: { year, ...day } }
}
