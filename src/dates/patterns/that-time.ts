import type { DatePattern } from '../date-pattern.js'

/** What follows `the time` where a clause says which. */
const CLAUSE = /^ (?:had|has|for|to|limit|table|came|when|he|she|they|it|of)\b|^ \p{Lu}/u

/** The time that the story is at: `at the time`, `by this time`, `during that period`, `at the same time`. */
export const thatTime: DatePattern = {
  name: 'that-time',
  gate: /time|period|point|moment|era/i,
  expression: /(?<words>(?:[Tt]he same|[Tt]he|[Tt]his|[Tt]hat) (?:time|period))\b/d,
  priority: -1,
  read({ before, after, text }) {
    const cue =
      /(?:^|[\s(“"])(?:[Aa]t|[Bb]y|[Dd]uring|[Ff]rom|[Aa]round|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]bout|[Tt]hroughout|[Uu]p to|of|[Oo]ver) $/.test(
        before,
      )
    if (!cue) return null
    if (/^the /i.test(text) && !/same/.test(text) && !/(?:[Aa]t|of|during) $/i.test(before)) return null
    if (/^the period/i.test(text) || (/^the time$/i.test(text) && CLAUSE.test(after))) return null
    if (/^ (?:being|of|as)\b/.test(after) && /^the time/i.test(text)) return null
    return { type: 'DATE', value: 'PRESENT_REF' }
  },
}
