import { alternationOf } from '../../english/alternation-of.js'
import { MONTHS, SHORT_MONTHS } from '../../english/dates/months.js'
import type { SentenceRule } from '../sentence-rule.js'

const MONTH = new RegExp(`^(?:of|day|${alternationOf([...MONTHS, ...SHORT_MONTHS])})\\b`)

/** A day written with a full stop is followed by its month: `on the 24th. of June`, `on 5. June` (German style). */
export const dayOrdinal: SentenceRule = {
  name: 'day-ordinal',
  joins({ word, previous, stop, closers, after }) {
    if (stop !== '.' || closers !== '' || !MONTH.test(after)) return false
    return (
      /^(?:[12]?\d|3[01])(?:st|nd|rd|th|d)?$/.test(word) &&
      /^(?:on|the|until|till|by|since|from|to|and)$/i.test(previous)
    )
  },
}
