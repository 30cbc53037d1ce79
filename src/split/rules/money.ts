import type { SentenceRule } from '../sentence-rule.js'

/** Pounds before shillings and shillings before pence, with their unit in the word or as the word. */
const POUNDS = /^(?:£[\d,]{1,12}|[\d,]{1,12} ?(?:l|li|lib))$/
const SHILLINGS = /^\d{1,2} ?(?:s|sh)$/
const BEFORE_SHILLINGS = /^\d{1,2} ?(?:s|sh)\b/
const BEFORE_PENCE = /^(?:\d{1,2} ?)?[½¼¾]? ?d\b/

/** A sum in old money goes on with its smaller coin: `£3. 5s. 6d.`, `10s. 6½d.`, `4l. 2s.`. */
export const money: SentenceRule = {
  name: 'money',
  joins: ({ word, previous, stop, closers, after }) => {
    if (stop !== '.' || closers !== '') return false
    const sum = /\d/.test(word) ? word : `${previous} ${word}`
    if (POUNDS.test(sum)) return BEFORE_SHILLINGS.test(after) || BEFORE_PENCE.test(after)
    return SHILLINGS.test(sum) && BEFORE_PENCE.test(after)
  },
}
