import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { ordinal } from '../words/ordinal.js'

/** A millennium: `the second millennium`, `the 3rd millennium BC`. */
export const millennium: DatePattern = {
  name: 'millennium',
  gate: /millenni/i,
  expression: new RegExp(`(?:[Tt]he )?(?<ordinal>${ordinal.source})[- ]millennium(?: ?(?<era>${era.source}))?`, 'd'),
  read({ groups }) {
    const number = ordinal.valueOf(groups.ordinal!)
    if (number === null || number === 0) return null
    return { type: 'DATE', fields: { millennium: number, ...(groups.era && { era: era.of(groups.era) }) } }
  },
}
