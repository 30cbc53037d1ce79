import type { DatePattern } from '../date-pattern.js'
import type { Fields } from '../reading.js'
import { month } from '../words/month.js'
import { season } from '../words/season.js'
import { step } from '../words/step.js'
import { weekday } from '../words/weekday.js'

/** A named month, season or weekday by its place from the story: `the following May`, `last spring`, `next Tuesday`. */
export const stepName: DatePattern = {
  name: 'step-name',
  gate: /next|last|following|previous|preceding|same|this|that|coming|subsequent/i,
  expression: new RegExp(
    `(?<step>${step.source}) (?:(?<month>${month.full})|(?<season>${season.source})|(?<weekday>${weekday.source}))\\b`,
    'd',
  ),
  priority: 1,
  read({ groups, after, text }) {
    if (/^(?:that|this|the (?:very|current|past)) (?:May|March|fall|Fall)$/i.test(text) && !/^[.,;)]/.test(after))
      return null
    if (/[Ff]all$/.test(text) && /^ (?:of|in|to|from)\b/.test(after)) return null
    const { amount, from } = step.of(groups.step!)
    return {
      type: 'DATE',
      fields: fieldsOf(groups),
      shift: { unit: 'day', amount: 0, from },
      direction: amount > 0 ? 'after' : amount < 0 ? 'before' : 'same',
    }
  },
}

function fieldsOf(groups: Readonly<Record<string, string | undefined>>): Fields {
  if (groups.month !== undefined) return { month: month.numberOf(groups.month) }
  if (groups.season !== undefined) return { season: season.valueOf(groups.season) }
  return { weekday: weekday.numberOf(groups.weekday!) }
}
