import type { SentenceRule } from '../sentence-rule.js'

const ZONE =
  /^\(?(?:[A-Z]{2,4}T|UTC|GMT|Z|Eastern|Central|Mountain|Pacific|Greenwich|Moscow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** A time of day is followed by its zone or its date: `5 p.m. EST`, `9 a.m. Monday`. */
export const clock: SentenceRule = {
  name: 'clock',
  joins: ({ word, stop, after }) => stop === '.' && /^(?:\d{1,2})?[ap]\.?m$/i.test(word) && ZONE.test(after),
}
