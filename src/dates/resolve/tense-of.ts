import { alternationOf } from '../../english/alternation-of.js'
import { FUTURE_WORDS } from '../../english/dates/ahead-words.js'

/** Words that look ahead over what follows them: `will meet on`, `is due`, `before next`. */
const FUTURE = new RegExp(`\\b${alternationOf(FUTURE_WORDS)}\\b`)

/** Forms that do so whatever stands in a past form behind them: `is to be opened`, `was scheduled`. */
const PLANNED = /\b(?:expected|planned (?:to|for)|scheduled|slated|(?:is|are) to (?:be )?[a-z]+)\b/

/** Words that do so only right before the date that they govern: `by Friday`, but not `shelled by rebels on Tuesday`. */
const GOVERNING = /\b(?:by|until|till|before|next|for)(?: (?:the|about|around|early|late|mid|next))?[ -]?$/

/** What an auxiliary leaves open looks ahead, unless what it could have been is past: `could have met on Tuesday`. */
const OPEN = /\b(?:should|could|may|might|would)(?! have)\b/

/** Forms that tell what has happened: what stands behind one of them looks ahead no more; not `should be completed`. */
const PAST = /\b(?:was|were|had|did|said|told|(?<!\bbe )\w{3,}ed)\b/g

const LENGTH = 60

/** Whether a mention looks ahead, from the words of its sentence before it. */
export function tenseOf(before: string): 'past' | 'future' {
  const near = before.slice(-LENGTH)
  const last = [...near.matchAll(PAST)].at(-1)
  const open = last === undefined ? near : near.slice(last.index + last[0].length)
  if (GOVERNING.test(near) && (last === undefined || !/^(?:was|were)$/.test(last[0]))) return 'future'
  return PLANNED.test(near) || FUTURE.test(open) || OPEN.test(open) ? 'future' : 'past'
}
