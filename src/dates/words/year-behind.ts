import type { Fields } from '../reading.js'
import { era } from './era.js'
import { readYear } from './read-year.js'

/** What may follow a year of three digits behind its day and month; anything else is counted: `On 5 May 300 men came`. */
const BEHIND_SHORT =
  '(?=[.,;:)\\]]|$| (?:the|he|she|they|it|his|her|their|a|an|in|at|on|and|when|by|with|but|after|before|under|was|were|to|for|as|which|who)\\b)'

/**
 * The year behind a month or a day, with its era: `, 1776`, ` of 1812`, ` in the year 1704`, ` 814`, ` 44 BC`; of the
 * years that began in March and those that began in January both figures (`1648/9`).
 */
export const yearBehind = {
  source: `(?:,? (?:of |in )?(?:the year (?:of our Lord )?)?(?<year>[12]\\d{3}|\\d{1,4}(?= ?${era.source})|[1-9]\\d{2}${BEHIND_SHORT})(?:/(?<dual>\\d{1,4}))?\\b(?![,.]\\d)(?: ?(?<era>${era.source}))?)`,

  /**
   * The fields of the year of a day or a month, or null where two figures are not those of one year. Where years began on 25
   * March, a day before that is of the year that the second figure names (Lady Day style; C. R. Cheney, Handbook of Dates).
   */
  read({ year, dual, era: mark }: Groups, month: number, day: number | undefined): Fields | null {
    if (year === undefined || dual === undefined) return readYear(year, mark)
    const next = Number(year) + 1
    if (!String(next).endsWith(dual) || month > 3 || (month === 3 && (day ?? 1) > 24)) return null
    return { year: next }
  },
}

type Groups = Readonly<Record<string, string | undefined>>
