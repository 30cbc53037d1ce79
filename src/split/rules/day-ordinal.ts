import type { SentenceRule } from '../sentence-rule.js'

const MONTH =
  /^(?:of|day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|^[IVX]{1,4}\. ?[12]\d{3}\b/

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
