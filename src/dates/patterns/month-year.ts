import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { month } from '../words/month.js'
import { readYear } from '../words/read-year.js'

/** A month and its year: `October 1978`, `April of 1920`, `August 480 BC`, `Sept. '44`. */
export const monthYear: DatePattern = {
  name: 'month-year',
  gate: month.gate,
  expression: new RegExp(
    `(?<month>${month.source})(?:,? (?:of |in )?(?:the year )?(?<year>[12]\\d{3}|\\d{1,4}(?= ?${era.source}))\\b(?![,.]\\d)(?: ?(?<era>${era.source}))?| (?:of )?['’](?<short>\\d\\d)\\b)`,
    'd',
  ),
  read({ groups }) {
    const year = groups.short === undefined ? readYear(groups.year, groups.era) : { shortYear: Number(groups.short) }
    return { type: 'DATE', fields: { month: month.numberOf(groups.month!), ...year } }
  },
}
