import { dayOfNumber } from '../../calendar/day-of-number.js'
import { writeDate } from '../../calendar/write-date.js'
import { numberOfJdn } from '../calendars/span-of-days.js'
import type { DatePattern } from '../date-pattern.js'

/** Julian day numbers of the day before the count, by Goodman, Martínez and Thompson, and two days later by Lounsbury. */
const CORRELATIONS = [584_283, 584_285] as const

/** A day of the Maya long count: `9.12.11.5.18`, from the first of the two correlations that are held to the second. */
export const longCount: DatePattern = {
  name: 'long-count',
  gate: /\d\.\d{1,2}\.\d{1,2}\.\d/,
  expression: /(?<baktun>[7-9]|1[0-3])\.(?<katun>1?\d)\.(?<tun>1?\d)\.(?<winal>1[0-7]|\d)\.(?<kin>1?\d)\b(?!\.\d)/d,
  priority: 3,
  read({ groups, before }) {
    if (/[\d.]$|\b(?:version|v\.?|release|IP|section|chapter|§) ?$/i.test(before)) return null
    const [baktun, katun, tun, winal, kin] = ['baktun', 'katun', 'tun', 'winal', 'kin'].map((name) =>
      Number(groups[name]),
    )
    const days = baktun! * 144_000 + katun! * 7_200 + tun! * 360 + winal! * 20 + kin!
    const [first, last] = CORRELATIONS.map((jdn) => writeDate(dayOfNumber(numberOfJdn(jdn + days))))
    return { type: 'DATE', edtf: `${first}/${last}` }
  },
}
