import type { DatePattern } from '../date-pattern.js'
import { isCount } from '../words/is-count.js'

const CUE =
  /(?:^|[\s(“"‘'])(?:in|by|since|until|till|from|after|before|during|early|late|around|about|circa|c\.|ca\.) $/i
/** Behind these a round number is as likely a count: `instead of 300`, `raised to 900`. */
const WEAK_CUE = /(?:^|\s)(?:of|to|between|and|or|\d{3},|\d{3}, (?:and|or)) $/i
/** What can follow a year: a stop, a name at the start of its clause, or a word that no count has behind it. */
const BEHIND =
  /^(?:[.,;:)\]–—-]|$| (?:when|and|to|the|with|but|by|which|under|after|before|was|were|until|as|at|on|in|he|she|they|it|his|her|their|a|an|for|through)\b| \p{Lu})/u

/** A year of three digits, only in a text that counts years BC or of the first centuries: `in 490`, `the censor of 312`. */
export const ancientYear: DatePattern = {
  name: 'ancient-year',
  gate: /\b\d{3}\b/,
  expression: /(?<named>[Tt]he year )?(?<year>[1-9]\d{2})\b(?![,.]\d|s\b|['’]s|[-–]\d{3}-|%|°|[/:]\d)/d,
  priority: -2,
  read({ groups, before, after }) {
    const value = Number(groups.year)
    if (groups.named !== undefined) return { type: 'DATE', fields: { year: value } }
    if (/\d[,.:/–—-]?$/.test(before) || /^ ?[-‐‑‒–—−] ?\d/.test(after) || isCount(after) || !BEHIND.test(after))
      return null
    const cued = CUE.test(before) || (WEAK_CUE.test(before) && value % 100 !== 0)
    return cued ? { type: 'DATE', fields: { year: value }, needs: 'ancient' } : null
  },
}
