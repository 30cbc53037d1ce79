import type { SentenceRule } from '../sentence-rule.js'

const MONTH =
  /^(?:of|day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/

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
