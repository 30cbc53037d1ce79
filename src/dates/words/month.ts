import { alternationOf } from '../../english/alternation-of.js'
import { MONTHS, SHORT_MONTHS } from '../../english/dates/months.js'

const full = alternationOf(MONTHS)
const starts = MONTHS.map((name) => name.slice(0, 3))

/** The names of the months and their abbreviations, capitalised: `October`, `Oct.`, `Sept`. */
export const month = {
  source: `(?:${full}|${alternationOf(SHORT_MONTHS)}\\b\\.?)`,
  full,
  gate: new RegExp(starts.join('|')),
  /** One-based number of a name. */
  numberOf: (name: string): number =>
    starts.findIndex((start) => start.toLowerCase() === name.slice(0, 3).toLowerCase()) + 1,
}
