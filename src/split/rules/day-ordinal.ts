import { alternationOf } from '../../english/alternation-of.js'
import { MONTHS, SHORT_MONTHS } from '../../english/dates/months.js'
import type { SentenceRule } from '../sentence-rule.js'

const MONTH = new RegExp(`^(?:of|day|${alternationOf([...MONTHS, ...SHORT_MONTHS])})\\b|^[IVX]{1,4}\\. ?[12]\\d{3}\\b`)

const ROMAN = /^(?:X?I{1,3}|I?[VX]|VI{1,3})$/

/** A day written with a full stop is followed by its month: `on the 24th. of June`, `on 5. June`, `on 5. VI. 1912` (German style). */
export const dayOrdinal: SentenceRule = {
  name: 'day-ordinal',
  joins({ word, previous, stop, closers, after }) {
    if (stop !== '.' || closers !== '') return false
    if (ROMAN.test(word) && /^[12]\d{3}\b/.test(after)) return /^(?:[12]?\d|3[01])\.$/.test(previous)
    if (!MONTH.test(after)) return false
    return (
      /^(?:[12]?\d|3[01])(?:st|nd|rd|th|d)?$/.test(word) &&
      /^(?:on|the|until|till|by|since|from|to|and)$/i.test(previous)
    )
  },
}
