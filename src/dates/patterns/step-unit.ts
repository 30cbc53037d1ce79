import type { DatePattern } from '../date-pattern.js'
import type { Unit } from '../reading.js'
import { step } from '../words/step.js'
import { unit } from '../words/unit.js'

/** A unit of time by its place from the story or the document: `the following year`, `that same day`, `last month`, `this week`, `this fiscal year`. */
export const stepUnit: DatePattern = {
  name: 'step-unit',
  gate: /day|week|month|quarter|year|decade|centur|millennium/i,
  expression: new RegExp(
    `(?<step>${step.source}) (?<kind>(?:fiscal|financial|calendar|school|academic|tax|budget) (?=year))?(?<unit>day|weekend|week|month|quarter|year|decade|century|millennium)\\b(?!-| old)`,
    'd',
  ),
  priority: 1,
  read({ groups, after, text }) {
    const { amount, from } = step.of(groups.step!)
    const word = groups.unit as Unit
    if (/^(?:this|that) day$/i.test(text) && /^ (?:forward|and age)/.test(after)) return null
    if (/^the past /i.test(text) || (/^the last /i.test(text) && /^ (?:of|before|in)\b/.test(after)))
      return word === 'day' && / of/.test(after) ? null : { type: 'DURATION', value: `P1${unit.of(word).code}` }
    if (word === 'quarter' && amount !== 0 && /^ (?:of|mile|cent)/.test(after)) return null
    // Such a year begins in another month: it is the calendar's only roughly.
    const rough = groups.kind !== undefined && groups.kind !== 'calendar ' && { mod: 'APPROX' as const }
    return { type: 'DATE', shift: { unit: word, amount, from }, ...rough }
  },
}
