/** Words that look ahead from where the story is, in lower case: a date behind them moves no story. Own list. */
export const PLAN_WORDS: ReadonlySet<string> = new Set(
  `will would shall plan plans planned projected scheduled expected until till hoped hopes intended promise promised
  proposed funding deadline target`.split(/\s+/),
)

/**
 * Words before a date by which a day without a year is one to come, as they are written within a sentence: `will meet in May`.
 * Own list.
 */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'going to',
  'set to',
  'expect',
  'expects',
  'plan to',
  'plan for',
  'plans to',
  'plans for',
  'due',
  'upcoming',
  'intend',
  'intends',
  'to be held',
  'to begin',
  'begin',
  'begins',
])
