import type { DatePattern } from '../date-pattern.js'

/** A length of time without measure: `for a long time`, `some time`, `a short period of time`. Never `at some time or other`. */
export const vagueTime: DatePattern = {
  name: 'vague-time',
  gate: /time/,
  expression:
    /(?:(?:[Aa] |[Aa]n |[Tt]he )(?:very |relatively |comparatively |fairly )?(?:long|short|brief|considerable|limited|extended|undetermined|indefinite)|[Ss]ome|[Qq]uite some) (?:(?:period|amount|span|length|stretch) of )?time\b/d,
  read({ text, before, after }) {
    if (/^some/i.test(text) && !/\b(?:for|after|in|within|took|taken|spent|quite|until) $/.test(before)) return null
    if (/^[- ](?:ago|in|around|about|between|before|after|later)\b/.test(after) && /^some/i.test(text)) return null
    return { type: 'DURATION', value: 'PXX' }
  },
}
