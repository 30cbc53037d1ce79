import type { DatePattern } from '../date-pattern.js'
import { ordinal } from '../words/ordinal.js'

/** A day of the month that the story is in: `on the 25th`, `by the 7th`. */
export const dayOrdinal: DatePattern = {
  name: 'day-ordinal',
  gate: /\bthe \d|\bthe (?:twen|thir|fif|six|first)/i,
  expression:
    /[Tt]he (?<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b|[Tt]he (?<word>(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))\b/d,
  priority: -1,
  read({ groups, before, after }) {
    if (
      !/(?:^|[\s(])(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Tt]o|[Ff]rom|[Ss]ince|[Aa]nd|of|[Bb]efore|[Aa]fter|night|morning|evening|afternoon) (?:of )?$/.test(
        before,
      )
    )
      return null
    if (
      !/^(?:[.,;:)]|$| (?:and|the|a|by|with|when|he|she|they|it|at|in|to|but|of (?:the (?:same )?month|that month))\b)/.test(
        after,
      )
    )
      return null
    const day = ordinal.valueOf(groups.day ?? groups.word!)
    return day === null || day > 31 ? null : { type: 'DATE', fields: { day } }
  },
}
