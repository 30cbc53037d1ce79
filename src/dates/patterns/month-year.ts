import type { DatePattern } from '../date-pattern.js'
import { month } from '../words/month.js'
import { yearBehind } from '../words/year-behind.js'

/** A month and its year: `October 1978`, `April of 1920`, `August 480 BC`, `Sept. '44`. */
export const monthYear: DatePattern = {
  name: 'month-year',
  gate: month.gate,
  expression: new RegExp(`(?<month>${month.source})(?:${yearBehind.source}| (?:of )?['’](?<short>\\d\\d)\\b)`, 'd'),
  read({ groups, before }) {
    if (/\b(?:Ides|Nones|[KC]alends) of $/.test(before)) return null
    const number = month.numberOf(groups.month!)
    const year =
      groups.short === undefined ? yearBehind.read(groups, number, undefined) : { shortYear: Number(groups.short) }
    return year === null ? null : { type: 'DATE', fields: { month: number, ...year } }
  },
}
