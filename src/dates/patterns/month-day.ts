import type { DatePattern } from '../date-pattern.js'
import { isInName } from '../words/is-in-name.js'
import { month } from '../words/month.js'
import { ordinal } from '../words/ordinal.js'
import { yearBehind } from '../words/year-behind.js'

/** A month and a day, with or without a year: `October 6, 1973`, `Oct. 10th`, `March 15, 44 BC`. */
export const monthDay: DatePattern = {
  name: 'month-day',
  gate: month.gate,
  expression: new RegExp(
    `(?<month>${month.source}) (?:(?:the )?(?<day>3[01]|[12]\\d|0?[1-9])(?:(?:st|nd|rd|th|d)\\b(?:\\.(?=,))?|\\b)|the (?<word>${ordinal.words}|${ordinal.capitals}))(?!,\\d{3}|\\.\\d|[-–]?(?:year|day)|%)${yearBehind.source}?`,
    'd',
  ),
  read({ groups, before, after }) {
    if (groups.year === undefined && isInName(before, after)) return null
    if (
      /^(?: ?[-–—] ?\d{1,2}| (?:and|to|or) \d{1,2})(?:st|nd|rd|th)?\b(?! [A-Z])/.test(after) &&
      groups.year === undefined
    )
      return null
    const day = groups.day === undefined ? ordinal.valueOf(groups.word!) : Number(groups.day)
    const number = month.numberOf(groups.month!)
    const year = yearBehind.read(groups, number, day ?? undefined)
    if (day === null || day > 31 || year === null) return null
    return { type: 'DATE', fields: { month: number, day, ...year } }
  },
}
