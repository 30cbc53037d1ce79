import type { DatePattern } from '../date-pattern.js'
import { month } from '../words/month.js'

const CUE =
  /(?:^|[\s(“"‘'–—-])(?:[Ii]n|[Bb]y|[Oo]f|[Ss]ince|[Uu]ntil|[Tt]ill|[Tt]o|[Ff]rom|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Bb]efore|[Aa]fter|[Bb]etween|[Aa]nd|[Oo]r|[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Ff]ollowing|[Pp]revious|[Ee]very|[Ee]ach|[Aa]round|[Aa]bout|[Bb]eginning|[Uu]p to|[Mm]id)[ -]?$/
const AMBIGUOUS = /^(?:May|March|August|April|June)$/
const ABBREVIATED = /^[A-Z][a-z]{2,3}\.?$/

/** A month by itself: `in October`, `by early May`. Names that are words or people need a cue: never `may`, `June Carter`. */
export const monthName: DatePattern = {
  name: 'month-name',
  gate: month.gate,
  expression: new RegExp(`(?<month>${month.source})`, 'd'),
  priority: -1,
  read({ groups, text, before, after }) {
    const cued = CUE.test(before)
    if (AMBIGUOUS.test(text) && !cued) return null
    if (ABBREVIATED.test(text) && text !== 'May' && text !== 'June' && text !== 'July') return null
    if (/^ (?:\p{Lu}\p{Ll}+|\d{1,2}(?!\d))/u.test(after) && !cued) return null
    if (/^['’]s \p{Lu}/u.test(after) || /^[-–]\p{Ll}/u.test(after)) return null
    if (/(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|President|General|Minister)\.? $/.test(before)) return null
    return { type: 'DATE', fields: { month: month.numberOf(groups.month!) } }
  },
}
