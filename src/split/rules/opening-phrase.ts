import { alternationOf } from '../../english/alternation-of.js'
import { OPENING_PREPOSITIONS } from '../../english/dates/date-prepositions.js'
import type { SentenceRule } from '../sentence-rule.js'

const PHRASE = new RegExp(
  `(?:^|[.!?]["”’)]{0,2} )${alternationOf(OPENING_PREPOSITIONS)} (?:about |around |nearly |exactly )?(?:the year )?\\d{1,4}(?::\\d\\d)? ?(?:[ap]\\.?m|b\\.?c\\.?e?|a\\.?d|c\\.e|hrs?)\\.$`,
  'i',
)

/** A sentence does not end with its opening phrase: `At 6 a.m. Anna went`, `In 44 B.C. Caesar was`. */
export const openingPhrase: SentenceRule = {
  name: 'opening-phrase',
  joins: ({ before, stop }) => stop === '.' && PHRASE.test(before.slice(-60)),
}
