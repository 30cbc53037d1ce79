import type { FoundDate } from '../found-date.js'
import { month } from '../words/month.js'

const FILLING = new RegExp(
  `^ of (?:the |this |that |his |her |its |their )?(?!(?:${month.full}|year|month|week|day)\\b)(?:[\\p{L}'’-]{1,20} ){0,3}[\\p{L}'’-]{1,20}(?=[.,;:)]|$)`,
  'u',
)
/** How far behind a length its filling is looked for, in UTF-16 code units. */
const REACH = 90
const CLAUSE = / (?:in|on|at|by|to|with|from|since|for|which|who|that|was|were|had|has|is) /

/** Takes what fills a length into its mention, up to the next stop (TIMEX3 guidelines): `two months` `of siege`. */
export function widenLengths(text: string, found: readonly FoundDate[]): FoundDate[] {
  return found.map((date, index) => {
    if (date.reading.type !== 'DURATION') return date
    const rest = text.slice(date.end, date.end + REACH)
    const filling = FILLING.exec(rest)?.[0]
    if (filling === undefined || filling.length === REACH || CLAUSE.test(filling)) return date
    const end = date.end + filling.length
    if (end > (found[index + 1]?.start ?? text.length)) return date
    return { ...date, end, match: { start: date.start, end } }
  })
}
