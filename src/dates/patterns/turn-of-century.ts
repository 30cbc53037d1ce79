import type { DatePattern } from '../date-pattern.js'
import { ordinal } from '../words/ordinal.js'

/** The border of two centuries, which is its first year: `the turn of the 20th century` → 1900. */
export const turnOfCentury: DatePattern = {
  name: 'turn-of-century',
  gate: /turn of the/i,
  expression: new RegExp(`(?:[Tt]he )?turn of the (?:(?<ordinal>${ordinal.source}) )?(?:century|millennium)`, 'd'),
  priority: 3,
  read({ groups }) {
    if (groups.ordinal === undefined)
      return { type: 'DATE', shift: { unit: 'century', amount: 0, from: 'story' }, mod: 'START' }
    return { type: 'DATE', fields: { century: ordinal.valueOf(groups.ordinal)! }, mod: 'START' }
  },
}
