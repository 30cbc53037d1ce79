import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'

/** What stands before a year that touches its era; behind anything else `2AD` is a division. */
const DATED = /(?:^|[([–—-]|\b(?:in|by|since|until|till|before|after|around|about|circa|c\.|late|early|year)) ?$/i

/** A year with its era: `490 BC`, `44 B.C.`, `AD 79`, `the year 410 CE`. */
export const eraYear: DatePattern = {
  name: 'era-year',
  gate: era.gate,
  expression: new RegExp(
    `(?:[Tt]he year )?(?:(?<after>\\d{1,5}) ?(?<mark>${era.source})|A\\.?D\\.? ?(?<ad>\\d{1,4})\\b)`,
    'd',
  ),
  read({ groups, before, text }) {
    if (/[\d,.-]$/.test(before) && /\d[,.-]$/.test(before)) return null
    if (groups.ad !== undefined) return { type: 'DATE', fields: { year: Number(groups.ad), era: 'AD' } }
    const year = Number(groups.after)
    if (year === 0 || /\dC\.?E?$/.test(text)) return null
    if (/^\d{1,2}AD$/.test(text) && !DATED.test(before)) return null
    return { type: 'DATE', fields: { year, era: era.of(groups.mark!) } }
  },
}
