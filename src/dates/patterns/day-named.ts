import type { DatePattern } from '../date-pattern.js'

/** Days by their place without a unit's name: `the day before`, `the day after`, `yesterday`, `tomorrow`, `today`. */
export const dayNamed: DatePattern = {
  name: 'day-named',
  gate: /day|tomorrow|year|month/i,
  expression:
    /[Tt]he (?<unit>day|year|month|week|decade) (?<side>before|previous|prior|following|after)\b|(?<word>[Yy]esterday|[Tt]omorrow|(?:[Ee]arlier |[Ll]ater )?[Tt]oday)\b/d,
  priority: 2,
  read({ groups, after }) {
    if (groups.word !== undefined) {
      if (/^['’]s\b/.test(after)) return { type: 'DATE', value: 'PRESENT_REF' }
      const amount = /yes/i.test(groups.word) ? -1 : /tom/i.test(groups.word) ? 1 : 0
      return { type: 'DATE', shift: { unit: 'day', amount, from: 'document' } }
    }
    const back = /before|previous|prior/.test(groups.side!)
    return { type: 'DATE', shift: { unit: groups.unit as 'day', amount: back ? -1 : 1, from: 'story' } }
  },
}
