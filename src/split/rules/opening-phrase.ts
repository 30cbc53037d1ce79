import type { SentenceRule } from '../sentence-rule.js'

const PHRASE =
  /(?:^|[.!?]["”’)]{0,2} )(?:At|By|Around|About|Before|After|Until|From|Since|In|Circa|On) (?:about |around |nearly |exactly )?(?:the year )?\d{1,4}(?::\d\d)? ?(?:[ap]\.?m|b\.?c\.?e?|a\.?d|c\.e|hrs?)\.$/i

/** A sentence does not end with its opening phrase: `At 6 a.m. Anna went`, `In 44 B.C. Caesar was`. */
export const openingPhrase: SentenceRule = {
  name: 'opening-phrase',
  joins: ({ before, stop }) => stop === '.' && PHRASE.test(before.slice(-60)),
}
