import { alternationOf } from '../../english/alternation-of.js'
import { MONTH_BEARERS, MONTH_CUES } from '../../english/dates/month-cues.js'
import type { DatePattern } from '../date-pattern.js'
import { inEitherCase } from '../words/in-either-case.js'
import { isInName } from '../words/is-in-name.js'
import { month } from '../words/month.js'

const CUE = new RegExp(`(?:^|[\\s(“"‘'–—-])${inEitherCase(MONTH_CUES)}[ -]?$`)
const BORNE = new RegExp(`${alternationOf(MONTH_BEARERS)}\\.? $`)
const LINKED = new RegExp(`^ ?[-–—] ?${month.full}\\b`)
const LOWER_BEFORE = /(?:^|[^\p{L}])\p{Ll}{1,20} $/u
const AMBIGUOUS = /^(?:May|March|April|June|August)$/

/** A month by itself: `in October`, `by early May`, `the February revolution`. Names that are words or people need a cue: never `may`, `June Carter`. */
export const monthName: DatePattern = {
  name: 'month-name',
  gate: month.gate,
  expression: new RegExp(`(?<month>${month.full}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)`, 'd'),
  priority: -1,
  read({ groups, text, before, after }) {
    if (isInName(before, after) || /\b(?:Ides|Nones|[KC]alends) of $/.test(before)) return null
    const cued = CUE.test(before) || LINKED.test(after)
    if (AMBIGUOUS.test(text) && !cued && !isMonthOfNoun(text, before, after)) return null
    if (/^ (?:\p{Lu}\p{Ll}+ \p{Lu}|\d{1,2}(?!\d))/u.test(after) && !cued) return null
    if (/^ \p{Lu}\p{Ll}+/u.test(after) && !cued && !LOWER_BEFORE.test(before)) return null
    if (BORNE.test(before)) return null
    return { type: 'DATE', fields: { month: month.numberOf(groups.month!) } }
  },
}

/** `the August decrees`, `a March operation`: a month before a noun; never `the March on Rome`, nor a first name. */
function isMonthOfNoun(text: string, before: string, after: string): boolean {
  if (!/^ \p{L}/u.test(after) || /^ (?:on|to|of|from|into|and|was|is|he|she)\b/.test(after)) return false
  if (/\b(?:the|a|an|its|their|this|that) $/i.test(before)) return true
  return text !== 'May' && text !== 'March' && LOWER_BEFORE.test(before) && /^ \p{Ll}/u.test(after)
}
