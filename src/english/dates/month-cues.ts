/**
 * Words before a name that make it a month where it may be a word or a person, in lower case: `by early May`, never `June
 * Carter`. Own list.
 */
export const MONTH_CUES: ReadonlySet<string> = new Set([
  'in',
  'by',
  'of',
  'since',
  'until',
  'till',
  'to',
  'from',
  'during',
  'through',
  'throughout',
  'before',
  'after',
  'between',
  'and',
  'or',
  'early',
  'late',
  'last',
  'next',
  'this',
  'that',
  'following',
  'previous',
  'every',
  'each',
  'around',
  'about',
  'beginning',
  'mid',
  'up to',
])

/** Titles before a name of a month that is a person's: `Lady May`. Own list. */
export const MONTH_BEARERS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Dr Sir Lady Lord President General Minister'.split(' '),
)
