import type { DatePattern } from '../date-pattern.js'
import type { Unit } from '../reading.js'

/** The end of the unit that the story is in: `by year's end`, `at month's end`. */
export const unitEnd: DatePattern = {
  name: 'unit-end',
  gate: /['’]s end/,
  expression: /(?:the )?(?<unit>day|week|month|year|decade|century)['’]s end\b/d,
  priority: 2,
  read: ({ groups }) => ({ type: 'DATE', shift: { unit: groups.unit as Unit, amount: 0, from: 'story' }, mod: 'END' }),
}
