import type { DatePattern } from '../date-pattern.js'
import { ordinal } from '../words/ordinal.js'

/** The last year of which March was the first month in England. */
const LAST_OF_MARCH = 1751

/**
 * A day whose month is a number, as Quakers wrote: `the 3rd day of the 2nd month 1720`, `the 4th of 5th month 1790`. To 1751 the
 * first month is March; a day of the first to its 24th, or of the 11th and 12th, needs both figures of its year.
 */
export const quakerDate: DatePattern = {
  name: 'quaker-date',
  gate: /month/i,
  expression: new RegExp(
    `(?:[Tt]he )?(?<day>${ordinal.source}|[12]?\\d|3[01])(?: day)?(?:,? of (?:the )?| )(?<month>${ordinal.source}) [Mm]onth,? (?:called [A-Z][a-z]{2,8},? )?(?:of (?:the year )?|in the year )?(?<year>1[67]\\d\\d|18\\d\\d)(?:/(?<dual>\\d{1,2}))?\\b`,
    'd',
  ),
  priority: 4,
  read({ groups }) {
    const day = /^\d+$/.test(groups.day!) ? Number(groups.day) : ordinal.valueOf(groups.day!)
    const number = ordinal.valueOf(groups.month!)
    const year = Number(groups.year)
    if (day === null || number === null || number < 1 || number > 12 || day < 1 || day > 31) return null
    if (year > LAST_OF_MARCH) return { type: 'DATE', fields: { year, month: number, day } }
    const isNewYear = number > 10 || (number === 1 && day < 25)
    if (isNewYear && groups.dual === undefined) return null
    const month = number > 10 ? number - 10 : number + 2
    return { type: 'DATE', fields: { year: isNewYear ? year + 1 : year, month, day } }
  },
}
