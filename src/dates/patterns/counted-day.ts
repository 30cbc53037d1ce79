import type { DatePattern } from '../date-pattern.js'
import { dayPart } from '../words/day-part.js'
import { month } from '../words/month.js'
import { ordinal } from '../words/ordinal.js'

/** A day counted from the start of something: `the third day of the siege`, `on the final day`, `the third evening`. */
export const countedDay: DatePattern = {
  name: 'counted-day',
  gate: / day|evening|morning|night/,
  expression: new RegExp(
    `[Tt]he (?<ordinal>${ordinal.words}|final|last|opening|closing) (?:(?<day>day)|(?<part>morning|afternoon|evening|night))\\b(?! of (?:${month.full}|the month))(?: of (?:the |this |that )?[a-z]{3,14}\\b(?! of))?`,
    'd',
  ),
  read({ groups }) {
    if (groups.part !== undefined) return { type: 'TIME', value: `XXXX-XX-XX${dayPart.valueOf(groups.part)}` }
    return { type: 'DATE', value: 'XXXX-XX-XX' }
  },
}
