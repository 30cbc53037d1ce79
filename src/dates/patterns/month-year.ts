import type { DatePattern } from '../date-pattern.js'
import { month } from '../words/month.js'
import { yearBehind } from '../words/year-behind.js'

/** What is measured in a month and of so many: `from a low in January of 114`. */
const LEVEL =
  /\b(?:low|high|lows|highs|peak|record|total|average|minimum|maximum|rate|level|figure|count) (?:in|of|for) $/i

/** A month and its year: `October 1978`, `April of 1920`, `August 480 BC`, `Sept. '44`. */
export const monthYear: DatePattern = {
  name: 'month-year',
  gate: month.gate,
  expression: new RegExp(`(?<month>${month.source})(?:${yearBehind.source}| (?:of )?['’](?<short>\\d\\d)\\b)`, 'd'),
  read({ groups, before }) {
    if (/\b(?:Ides|Nones|[KC]alends) of $/.test(before)) return null
    if (groups.year?.length === 3 && groups.era === undefined && LEVEL.test(before)) return null
    const number = month.numberOf(groups.month!)
    const year =
      groups.short === undefined ? yearBehind.read(groups, number, undefined) : { shortYear: Number(groups.short) }
    return year === null ? null : { type: 'DATE', fields: { month: number, ...year } }
  },
}
