import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { month } from '../words/month.js'
import { ordinal } from '../words/ordinal.js'
import { readYear } from '../words/read-year.js'

/** A day and a month, with or without a year: `6 June 1944`, `the 14th of July`, `the twelfth of May, 1780`. */
export const dayMonth: DatePattern = {
  name: 'day-month',
  gate: month.gate,
  expression: new RegExp(
    `(?:(?:the |The )?(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?: day)?(?: of)?|(?:the |The )?(?<word>${ordinal.words})(?: day)?(?: of)?)[ -](?<month>${month.source})(?:,? (?:of )?(?<year>[12]\\d{3}|\\d{1,4}(?= ?${era.source}))\\b(?![,.]\\d)(?: ?(?<era>${era.source}))?)?`,
    'd',
  ),
  read({ groups, before, after, text }) {
    if (/[\d.,$£€]$/.test(before) && !/(?:^|\D)[,.]$/.test(before)) return null
    const day = groups.day === undefined ? ordinal.valueOf(groups.word!) : Number(groups.day)
    if (day === null || day > 31) return null
    if (/^(?:\d+|\w+) (?:Mar|May|Jan|Dec)$/.test(text) && /^ [A-Z]/.test(after)) return null
    return {
      type: 'DATE',
      fields: { month: month.numberOf(groups.month!), day, ...readYear(groups.year, groups.era) },
    }
  },
}
