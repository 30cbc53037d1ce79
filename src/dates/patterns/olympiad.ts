import { writeYear } from '../../calendar/write-year.js'
import type { DatePattern } from '../date-pattern.js'
import { ordinal } from '../words/ordinal.js'

/** The last Olympiad of antiquity. */
const LAST = 293

/** A year of an Olympiad, from July to July: `the second year of the 75th Olympiad`. The first began in 776 BC. */
export const olympiad: DatePattern = {
  name: 'olympiad',
  gate: /Olympiad/,
  expression: new RegExp(
    `(?:[Tt]he )?(?<year>${ordinal.source}) year of the (?<number>\\d{1,3}(?:st|nd|rd|th)|${ordinal.words}) Olympiad\\b`,
    'd',
  ),
  priority: 3,
  read({ groups }) {
    const year = ordinal.valueOf(groups.year!)
    const number = /\d/.test(groups.number!) ? Number.parseInt(groups.number!, 10) : ordinal.valueOf(groups.number!)
    if (year === null || number === null || year > 4 || number > LAST) return null
    const begins = -775 + 4 * (number - 1) + (year - 1)
    return { type: 'DATE', edtf: `${writeYear(begins)}-07/${writeYear(begins + 1)}-06` }
  },
}
