import type { DatePattern } from '../date-pattern.js'
import { isInName } from '../words/is-in-name.js'
import { month } from '../words/month.js'
import { ordinal } from '../words/ordinal.js'
import { yearBehind } from '../words/year-behind.js'

/** A day and a month, with or without a year: `6 June 1944`, `the 14th of July`, `the twelfth of May, 1780`. */
export const dayMonth: DatePattern = {
  name: 'day-month',
  gate: month.gate,
  expression: new RegExp(
    `(?:(?:the |The )?(?<day>3[01]|[12]\\d|0?[1-9])(?:(?:st|nd|rd|th|d)\\b\\.?|\\.)?(?: [Dd]ay)?(?: of)?|(?:the |The )?(?<word>${ordinal.words}|${ordinal.capitals})(?: [Dd]ay)?(?: of)?)[ -](?<month>${month.source})${yearBehind.source}?`,
    'd',
  ),
  read({ groups, before, after, text }) {
    if (/[\d.,$£€]$/.test(before) && !/(?:^|\D)[,.]$/.test(before)) return null
    const day = groups.day === undefined ? ordinal.valueOf(groups.word!) : Number(groups.day)
    if (day === null || day > 31) return null
    if (
      groups.day !== undefined &&
      /^\d+\. /.test(text) &&
      !/\b(?:on|the|of|and|to|from|until|since|by) $/i.test(before)
    )
      return null
    const number = month.numberOf(groups.month!)
    const year = yearBehind.read(groups, number, day)
    if (year === null || (groups.year === undefined && isInName(before, after))) return null
    if (/^(?:\d+|\w+) (?:Mar|May|Jan|Dec)$/.test(text) && /^ [A-Z]/.test(after)) return null
    return {
      type: 'DATE',
      fields: { month: number, day, ...year },
    }
  },
}
