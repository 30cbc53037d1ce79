import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { isInName } from '../words/is-in-name.js'
import { month } from '../words/month.js'
import { readYear } from '../words/read-year.js'

/** A month and a day, with or without a year: `October 6, 1973`, `Oct. 10th`, `March 15, 44 BC`. */
export const monthDay: DatePattern = {
  name: 'month-day',
  gate: month.gate,
  expression: new RegExp(
    `(?<month>${month.source}) (?:the )?(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\b(?!,\\d{3}|\\.\\d|[-–]?(?:year|day)|%)(?:,? (?:of )?(?<year>[12]\\d{3}|\\d{1,4}(?= ?${era.source}))\\b(?![,.]\\d)(?: ?(?<era>${era.source}))?)?`,
    'd',
  ),
  read({ groups, before, after }) {
    if (groups.year === undefined && isInName(before, after)) return null
    if (
      /^(?: ?[-–—] ?\d{1,2}| (?:and|to|or) \d{1,2})(?:st|nd|rd|th)?\b(?! [A-Z])/.test(after) &&
      groups.year === undefined
    )
      return null
    return {
      type: 'DATE',
      fields: { month: month.numberOf(groups.month!), day: Number(groups.day), ...readYear(groups.year, groups.era) },
    }
  },
}
