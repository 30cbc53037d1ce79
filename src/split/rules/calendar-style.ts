import type { SentenceRule } from '../sentence-rule.js'

/** The mark of a calendar in brackets is followed by the rest of its date: `9 June (30 May O.S.) 1672`. */
export const calendarStyle: SentenceRule = {
  name: 'calendar-style',
  joins: ({ word, stop, closers, next }) =>
    stop === '.' && /^[)\]]$/.test(closers) && /^[ON]\.S$/.test(word) && /^\d/.test(next),
}
