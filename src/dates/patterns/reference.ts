import type { DatePattern } from '../date-pattern.js'

/** Words for now, before and after it: `now`, `currently`, `former`, `recently`, `in the future`. */
export const reference: DatePattern = {
  name: 'reference',
  gate: /now|current|present|former|recent|future|past|modern|nowadays|these days|time being/i,
  expression:
    /(?<present>(?:[Rr]ight )?[Nn]ow|[Cc]urrently|[Nn]owadays|[Pp]resently|[Tt]hese days|[Tt]he time being|(?:[Tt]he )?present[- ]day|[Tt]he present|[Mm]odern[- ]day)\b|(?<current>(?:[Cc]urrent|[Oo]ngoing))\b|(?<past>[Ff]ormer|[Mm]ore recently|[Rr]ecently|[Rr]ecent|[Tt]he recent past|[Tt]he past)\b|(?<future>[Tt]he (?:near |foreseeable |distant )?future|[Ff]uture)\b/d,
  priority: -1,
  read({ groups, before, after, text }) {
    if (/^\p{Lu}/u.test(text) && /[\p{L},] $/u.test(before)) return null
    if (/present$/.test(text) && !/^(?:[.,;:)]|$| (?:and|is|was|time)\b)/.test(after)) return null
    if (groups.present !== undefined) return { type: 'DATE', value: 'PRESENT_REF' }
    if (groups.current !== undefined) {
      if (/^[A-Z]/.test(text) && /^ \p{Lu}/u.test(after)) return null
      return /^s\b|^ (?:of|and)\b/.test(after) ? null : { type: 'DATE', value: 'PRESENT_REF' }
    }
    if (groups.past !== undefined) {
      if (/^[Tt]he past$/.test(text) && !/^(?:[.,;:)]|$| (?:and|as|in|was|is)\b)/.test(after)) return null
      if (
        /^[Ff]ormer$/.test(text) &&
        /\bthe $/i.test(before) &&
        /^(?: (?:and|is|was|were|did|had|has|being|conference|of|to|but)\b|[.,;])/.test(after)
      )
        return null
      if (/^as late as|^as early as/.test(after) || (/\bas $/.test(before) && /^ as/.test(after))) return null
      return { type: 'DATE', value: 'PAST_REF' }
    }
    return { type: 'DATE', value: 'FUTURE_REF' }
  },
}
