import type { DatePattern } from '../date-pattern.js'
import { month } from '../words/month.js'
import { season } from '../words/season.js'
import { weekday } from '../words/weekday.js'

const VALUES: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  night: 'XXXX-XX-XXTNI',
  morning: 'XXXX-XX-XXTMO',
  afternoon: 'XXXX-XX-XXTAF',
  evening: 'XXXX-XX-XXTEV',
  hour: 'XXXX-XX-XXTXX',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
  weekend: 'XXXX-WXX-WE',
}
const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'XXXX-XX-XX',
  weekly: 'XXXX-WXX',
  monthly: 'XXXX-XX',
  annually: 'XXXX',
  yearly: 'XXXX',
  annual: 'P1Y',
  hourly: 'XXXX-XX-XXTXX',
  nightly: 'XXXX-XX-XXTNI',
  quarterly: 'XXXX-QX',
}

/** What comes again: `every year`, `each spring`, `daily`, `annually`, `every Friday`, `nights`. */
export const set: DatePattern = {
  name: 'set',
  gate: /every|each|daily|weekly|monthly|annual|yearly|hourly|nightly|quarterly/i,
  expression: new RegExp(
    `(?:[Ee]very|[Ee]ach)(?: other| second| single)? (?:(?<unit>day|week|weekend|month|year|night|morning|afternoon|evening|hour|quarter|decade|century)|(?<season>${season.source})|(?<month>${month.full})|(?<weekday>${weekday.source}))\\b|(?<adverb>[Dd]aily|[Ww]eekly|[Mm]onthly|[Aa]nnually|[Yy]early|[Aa]nnual|[Hh]ourly|[Nn]ightly|[Qq]uarterly)\\b`,
    'd',
  ),
  priority: 1,
  read({ groups, after, before }) {
    if (groups.adverb !== undefined) {
      if (
        /^[A-Z]/.test(groups.adverb) &&
        (/^ \p{Lu}/u.test(after) || /(?:^|[^\p{L}])\p{Lu}\p{L}{1,20} $/u.test(before))
      )
        return null
      return { type: 'SET', value: ADVERBS[groups.adverb.toLowerCase()]! }
    }
    if (groups.unit !== undefined) return { type: 'SET', value: VALUES[groups.unit]! }
    if (groups.season !== undefined) return { type: 'SET', value: `XXXX-${season.valueOf(groups.season)}` }
    if (groups.month !== undefined)
      return { type: 'SET', value: `XXXX-${String(month.numberOf(groups.month)).padStart(2, '0')}` }
    return { type: 'SET', value: `XXXX-WXX-${weekday.numberOf(groups.weekday!)}` }
  },
}
