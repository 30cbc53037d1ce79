import type { DatePattern } from '../date-pattern.js'
import type { Unit } from '../reading.js'

/** The unit that the story is in, where a larger expression names a part of it: `the end of the year`, `later in the month`. */
export const bareUnit: DatePattern = {
  name: 'bare-unit',
  gate: /the (?:day|week|month|year|decade|century)/i,
  expression: /[Tt]he (?<unit>day|week|month|year|decade|century)\b(?!-| (?:\d|of (?!war)\p{Lu}))/du,
  priority: -3,
  read({ groups }) {
    return { type: 'DATE', shift: { unit: groups.unit as Unit, amount: 0, from: 'story' }, needs: 'part' }
  },
}
